// Written by the generator from the contract beside it. Not to be edited.
export interface paths {
    "/v1/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["docs.documents.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["docs.documents.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}:batchUpdate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["docs.documents.batchUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AddDocumentTabRequest: {
            tabProperties?: components["schemas"]["TabProperties"];
        };
        AddDocumentTabResponse: {
            tabProperties?: components["schemas"]["TabProperties"];
        } & {
            [key: string]: unknown;
        };
        AutoText: {
            suggestedDeletionIds?: string[];
            suggestedInsertionIds?: string[];
            suggestedTextStyleChanges?: {
                [key: string]: components["schemas"]["SuggestedTextStyle"];
            };
            textStyle?: components["schemas"]["TextStyle"];
            /** @enum {string} */
            type?: "TYPE_UNSPECIFIED" | "PAGE_NUMBER" | "PAGE_COUNT";
        };
        Background: {
            color?: components["schemas"]["OptionalColor"];
        };
        BackgroundSuggestionState: {
            backgroundColorSuggested?: boolean;
        };
        BatchUpdateDocumentRequest: {
            requests?: components["schemas"]["Request"][];
            writeControl?: components["schemas"]["WriteControl"];
        };
        BatchUpdateDocumentResponse: {
            documentId?: string;
            replies?: components["schemas"]["Response"][];
            writeControl?: components["schemas"]["WriteControl"];
        } & {
            [key: string]: unknown;
        };
        Body: {
            content?: components["schemas"]["StructuralElement"][];
        };
        BookmarkLink: {
            id?: string;
            tabId?: string;
        };
        Bullet: {
            listId?: string;
            /** Format: int32 */
            nestingLevel?: number;
            textStyle?: components["schemas"]["TextStyle"];
        };
        BulletSuggestionState: {
            listIdSuggested?: boolean;
            nestingLevelSuggested?: boolean;
            textStyleSuggestionState?: components["schemas"]["TextStyleSuggestionState"];
        };
        Color: {
            rgbColor?: components["schemas"]["RgbColor"];
        };
        ColumnBreak: {
            suggestedDeletionIds?: string[];
            suggestedInsertionIds?: string[];
            suggestedTextStyleChanges?: {
                [key: string]: components["schemas"]["SuggestedTextStyle"];
            };
            textStyle?: components["schemas"]["TextStyle"];
        };
        CreateFooterRequest: {
            sectionBreakLocation?: components["schemas"]["Location"];
            /** @enum {string} */
            type?: "HEADER_FOOTER_TYPE_UNSPECIFIED" | "DEFAULT";
        };
        CreateFooterResponse: {
            footerId?: string;
        } & {
            [key: string]: unknown;
        };
        CreateFootnoteRequest: {
            endOfSegmentLocation?: components["schemas"]["EndOfSegmentLocation"];
            location?: components["schemas"]["Location"];
        };
        CreateFootnoteResponse: {
            footnoteId?: string;
        } & {
            [key: string]: unknown;
        };
        CreateHeaderRequest: {
            sectionBreakLocation?: components["schemas"]["Location"];
            /** @enum {string} */
            type?: "HEADER_FOOTER_TYPE_UNSPECIFIED" | "DEFAULT";
        };
        CreateHeaderResponse: {
            headerId?: string;
        } & {
            [key: string]: unknown;
        };
        CreateNamedRangeRequest: {
            name?: string;
            range?: components["schemas"]["Range"];
        };
        CreateNamedRangeResponse: {
            namedRangeId?: string;
        } & {
            [key: string]: unknown;
        };
        CreateParagraphBulletsRequest: {
            /** @enum {string} */
            bulletPreset?: "BULLET_GLYPH_PRESET_UNSPECIFIED" | "BULLET_DISC_CIRCLE_SQUARE" | "BULLET_DIAMONDX_ARROW3D_SQUARE" | "BULLET_CHECKBOX" | "BULLET_ARROW_DIAMOND_DISC" | "BULLET_STAR_CIRCLE_SQUARE" | "BULLET_ARROW3D_CIRCLE_SQUARE" | "BULLET_LEFTTRIANGLE_DIAMOND_DISC" | "BULLET_DIAMONDX_HOLLOWDIAMOND_SQUARE" | "BULLET_DIAMOND_CIRCLE_SQUARE" | "NUMBERED_DECIMAL_ALPHA_ROMAN" | "NUMBERED_DECIMAL_ALPHA_ROMAN_PARENS" | "NUMBERED_DECIMAL_NESTED" | "NUMBERED_UPPERALPHA_ALPHA_ROMAN" | "NUMBERED_UPPERROMAN_UPPERALPHA_DECIMAL" | "NUMBERED_ZERODECIMAL_ALPHA_ROMAN";
            range?: components["schemas"]["Range"];
        };
        CropProperties: {
            /** Format: float */
            angle?: number;
            /** Format: float */
            offsetBottom?: number;
            /** Format: float */
            offsetLeft?: number;
            /** Format: float */
            offsetRight?: number;
            /** Format: float */
            offsetTop?: number;
        };
        CropPropertiesSuggestionState: {
            angleSuggested?: boolean;
            offsetBottomSuggested?: boolean;
            offsetLeftSuggested?: boolean;
            offsetRightSuggested?: boolean;
            offsetTopSuggested?: boolean;
        };
        DateElement: {
            dateElementProperties?: components["schemas"]["DateElementProperties"];
            readonly dateId?: string;
            suggestedDateElementPropertiesChanges?: {
                [key: string]: components["schemas"]["SuggestedDateElementProperties"];
            };
            suggestedDeletionIds?: string[];
            suggestedInsertionIds?: string[];
            suggestedTextStyleChanges?: {
                [key: string]: components["schemas"]["SuggestedTextStyle"];
            };
            textStyle?: components["schemas"]["TextStyle"];
        };
        DateElementProperties: {
            /** @enum {string} */
            dateFormat?: "DATE_FORMAT_UNSPECIFIED" | "DATE_FORMAT_CUSTOM" | "DATE_FORMAT_MONTH_DAY_ABBREVIATED" | "DATE_FORMAT_MONTH_DAY_FULL" | "DATE_FORMAT_MONTH_DAY_YEAR_ABBREVIATED" | "DATE_FORMAT_ISO8601";
            displayText?: string;
            locale?: string;
            /** @enum {string} */
            timeFormat?: "TIME_FORMAT_UNSPECIFIED" | "TIME_FORMAT_DISABLED" | "TIME_FORMAT_HOUR_MINUTE" | "TIME_FORMAT_HOUR_MINUTE_TIMEZONE";
            timeZoneId?: string;
            /** Format: google-datetime */
            timestamp?: string;
        };
        DateElementPropertiesSuggestionState: {
            dateFormatSuggested?: boolean;
            localeSuggested?: boolean;
            timeFormatSuggested?: boolean;
            timeZoneIdSuggested?: boolean;
            timestampSuggested?: boolean;
        };
        DeleteContentRangeRequest: {
            range?: components["schemas"]["Range"];
        };
        DeleteFooterRequest: {
            footerId?: string;
            tabId?: string;
        };
        DeleteHeaderRequest: {
            headerId?: string;
            tabId?: string;
        };
        DeleteNamedRangeRequest: {
            name?: string;
            namedRangeId?: string;
            tabsCriteria?: components["schemas"]["TabsCriteria"];
        };
        DeleteParagraphBulletsRequest: {
            range?: components["schemas"]["Range"];
        };
        DeletePositionedObjectRequest: {
            objectId?: string;
            tabId?: string;
        };
        DeleteTabRequest: {
            tabId?: string;
        };
        DeleteTableColumnRequest: {
            tableCellLocation?: components["schemas"]["TableCellLocation"];
        };
        DeleteTableRowRequest: {
            tableCellLocation?: components["schemas"]["TableCellLocation"];
        };
        Dimension: {
            /** Format: double */
            magnitude?: number;
            /** @enum {string} */
            unit?: "UNIT_UNSPECIFIED" | "PT";
        };
        Document: {
            body?: components["schemas"]["Body"];
            documentId?: string;
            documentStyle?: components["schemas"]["DocumentStyle"];
            footers?: {
                [key: string]: components["schemas"]["Footer"];
            };
            footnotes?: {
                [key: string]: components["schemas"]["Footnote"];
            };
            headers?: {
                [key: string]: components["schemas"]["Header"];
            };
            inlineObjects?: {
                [key: string]: components["schemas"]["InlineObject"];
            };
            lists?: {
                [key: string]: components["schemas"]["List"];
            };
            namedRanges?: {
                [key: string]: components["schemas"]["NamedRanges"];
            };
            namedStyles?: components["schemas"]["NamedStyles"];
            positionedObjects?: {
                [key: string]: components["schemas"]["PositionedObject"];
            };
            revisionId?: string;
            suggestedDocumentStyleChanges?: {
                [key: string]: components["schemas"]["SuggestedDocumentStyle"];
            };
            suggestedNamedStylesChanges?: {
                [key: string]: components["schemas"]["SuggestedNamedStyles"];
            };
            /** @enum {string} */
            suggestionsViewMode?: "DEFAULT_FOR_CURRENT_ACCESS" | "SUGGESTIONS_INLINE" | "PREVIEW_SUGGESTIONS_ACCEPTED" | "PREVIEW_WITHOUT_SUGGESTIONS";
            tabs?: components["schemas"]["Tab"][];
            title?: string;
        };
        DocumentFormat: {
            /** @enum {string} */
            documentMode?: "DOCUMENT_MODE_UNSPECIFIED" | "PAGES" | "PAGELESS";
        };
        DocumentStyle: {
            background?: components["schemas"]["Background"];
            defaultFooterId?: string;
            defaultHeaderId?: string;
            documentFormat?: components["schemas"]["DocumentFormat"];
            evenPageFooterId?: string;
            evenPageHeaderId?: string;
            firstPageFooterId?: string;
            firstPageHeaderId?: string;
            flipPageOrientation?: boolean;
            marginBottom?: components["schemas"]["Dimension"];
            marginFooter?: components["schemas"]["Dimension"];
            marginHeader?: components["schemas"]["Dimension"];
            marginLeft?: components["schemas"]["Dimension"];
            marginRight?: components["schemas"]["Dimension"];
            marginTop?: components["schemas"]["Dimension"];
            /** Format: int32 */
            pageNumberStart?: number;
            pageSize?: components["schemas"]["Size"];
            useCustomHeaderFooterMargins?: boolean;
            useEvenPageHeaderFooter?: boolean;
            useFirstPageHeaderFooter?: boolean;
        };
        DocumentStyleSuggestionState: {
            backgroundSuggestionState?: components["schemas"]["BackgroundSuggestionState"];
            defaultFooterIdSuggested?: boolean;
            defaultHeaderIdSuggested?: boolean;
            evenPageFooterIdSuggested?: boolean;
            evenPageHeaderIdSuggested?: boolean;
            firstPageFooterIdSuggested?: boolean;
            firstPageHeaderIdSuggested?: boolean;
            flipPageOrientationSuggested?: boolean;
            marginBottomSuggested?: boolean;
            marginFooterSuggested?: boolean;
            marginHeaderSuggested?: boolean;
            marginLeftSuggested?: boolean;
            marginRightSuggested?: boolean;
            marginTopSuggested?: boolean;
            pageNumberStartSuggested?: boolean;
            pageSizeSuggestionState?: components["schemas"]["SizeSuggestionState"];
            useCustomHeaderFooterMarginsSuggested?: boolean;
            useEvenPageHeaderFooterSuggested?: boolean;
            useFirstPageHeaderFooterSuggested?: boolean;
        };
        DocumentTab: {
            body?: components["schemas"]["Body"];
            documentStyle?: components["schemas"]["DocumentStyle"];
            footers?: {
                [key: string]: components["schemas"]["Footer"];
            };
            footnotes?: {
                [key: string]: components["schemas"]["Footnote"];
            };
            headers?: {
                [key: string]: components["schemas"]["Header"];
            };
            inlineObjects?: {
                [key: string]: components["schemas"]["InlineObject"];
            };
            lists?: {
                [key: string]: components["schemas"]["List"];
            };
            namedRanges?: {
                [key: string]: components["schemas"]["NamedRanges"];
            };
            namedStyles?: components["schemas"]["NamedStyles"];
            positionedObjects?: {
                [key: string]: components["schemas"]["PositionedObject"];
            };
            suggestedDocumentStyleChanges?: {
                [key: string]: components["schemas"]["SuggestedDocumentStyle"];
            };
            suggestedNamedStylesChanges?: {
                [key: string]: components["schemas"]["SuggestedNamedStyles"];
            };
        };
        EmbeddedDrawingProperties: Record<string, never>;
        EmbeddedDrawingPropertiesSuggestionState: Record<string, never>;
        EmbeddedObject: {
            description?: string;
            embeddedDrawingProperties?: components["schemas"]["EmbeddedDrawingProperties"];
            embeddedObjectBorder?: components["schemas"]["EmbeddedObjectBorder"];
            imageProperties?: components["schemas"]["ImageProperties"];
            linkedContentReference?: components["schemas"]["LinkedContentReference"];
            marginBottom?: components["schemas"]["Dimension"];
            marginLeft?: components["schemas"]["Dimension"];
            marginRight?: components["schemas"]["Dimension"];
            marginTop?: components["schemas"]["Dimension"];
            size?: components["schemas"]["Size"];
            title?: string;
        };
        EmbeddedObjectBorder: {
            color?: components["schemas"]["OptionalColor"];
            /** @enum {string} */
            dashStyle?: "DASH_STYLE_UNSPECIFIED" | "SOLID" | "DOT" | "DASH";
            /** @enum {string} */
            propertyState?: "RENDERED" | "NOT_RENDERED";
            width?: components["schemas"]["Dimension"];
        };
        EmbeddedObjectBorderSuggestionState: {
            colorSuggested?: boolean;
            dashStyleSuggested?: boolean;
            propertyStateSuggested?: boolean;
            widthSuggested?: boolean;
        };
        EmbeddedObjectSuggestionState: {
            descriptionSuggested?: boolean;
            embeddedDrawingPropertiesSuggestionState?: components["schemas"]["EmbeddedDrawingPropertiesSuggestionState"];
            embeddedObjectBorderSuggestionState?: components["schemas"]["EmbeddedObjectBorderSuggestionState"];
            imagePropertiesSuggestionState?: components["schemas"]["ImagePropertiesSuggestionState"];
            linkedContentReferenceSuggestionState?: components["schemas"]["LinkedContentReferenceSuggestionState"];
            marginBottomSuggested?: boolean;
            marginLeftSuggested?: boolean;
            marginRightSuggested?: boolean;
            marginTopSuggested?: boolean;
            sizeSuggestionState?: components["schemas"]["SizeSuggestionState"];
            titleSuggested?: boolean;
        };
        EndOfSegmentLocation: {
            segmentId?: string;
            tabId?: string;
        };
        Equation: {
            suggestedDeletionIds?: string[];
            suggestedInsertionIds?: string[];
        };
        Footer: {
            content?: components["schemas"]["StructuralElement"][];
            footerId?: string;
        };
        Footnote: {
            content?: components["schemas"]["StructuralElement"][];
            footnoteId?: string;
        };
        FootnoteReference: {
            footnoteId?: string;
            footnoteNumber?: string;
            suggestedDeletionIds?: string[];
            suggestedInsertionIds?: string[];
            suggestedTextStyleChanges?: {
                [key: string]: components["schemas"]["SuggestedTextStyle"];
            };
            textStyle?: components["schemas"]["TextStyle"];
        };
        Header: {
            content?: components["schemas"]["StructuralElement"][];
            headerId?: string;
        };
        HeadingLink: {
            id?: string;
            tabId?: string;
        };
        HorizontalRule: {
            suggestedDeletionIds?: string[];
            suggestedInsertionIds?: string[];
            suggestedTextStyleChanges?: {
                [key: string]: components["schemas"]["SuggestedTextStyle"];
            };
            textStyle?: components["schemas"]["TextStyle"];
        };
        ImageProperties: {
            /** Format: float */
            angle?: number;
            /** Format: float */
            brightness?: number;
            contentUri?: string;
            /** Format: float */
            contrast?: number;
            cropProperties?: components["schemas"]["CropProperties"];
            sourceUri?: string;
            /** Format: float */
            transparency?: number;
        };
        ImagePropertiesSuggestionState: {
            angleSuggested?: boolean;
            brightnessSuggested?: boolean;
            contentUriSuggested?: boolean;
            contrastSuggested?: boolean;
            cropPropertiesSuggestionState?: components["schemas"]["CropPropertiesSuggestionState"];
            sourceUriSuggested?: boolean;
            transparencySuggested?: boolean;
        };
        InlineObject: {
            inlineObjectProperties?: components["schemas"]["InlineObjectProperties"];
            objectId?: string;
            suggestedDeletionIds?: string[];
            suggestedInlineObjectPropertiesChanges?: {
                [key: string]: components["schemas"]["SuggestedInlineObjectProperties"];
            };
            suggestedInsertionId?: string;
        };
        InlineObjectElement: {
            inlineObjectId?: string;
            suggestedDeletionIds?: string[];
            suggestedInsertionIds?: string[];
            suggestedTextStyleChanges?: {
                [key: string]: components["schemas"]["SuggestedTextStyle"];
            };
            textStyle?: components["schemas"]["TextStyle"];
        };
        InlineObjectProperties: {
            embeddedObject?: components["schemas"]["EmbeddedObject"];
        };
        InlineObjectPropertiesSuggestionState: {
            embeddedObjectSuggestionState?: components["schemas"]["EmbeddedObjectSuggestionState"];
        };
        InsertDateRequest: {
            dateElementProperties?: components["schemas"]["DateElementProperties"];
            endOfSegmentLocation?: components["schemas"]["EndOfSegmentLocation"];
            location?: components["schemas"]["Location"];
        };
        InsertInlineImageRequest: {
            endOfSegmentLocation?: components["schemas"]["EndOfSegmentLocation"];
            location?: components["schemas"]["Location"];
            objectSize?: components["schemas"]["Size"];
            uri?: string;
        };
        InsertInlineImageResponse: {
            objectId?: string;
        } & {
            [key: string]: unknown;
        };
        InsertInlineSheetsChartResponse: {
            objectId?: string;
        } & {
            [key: string]: unknown;
        };
        InsertPageBreakRequest: {
            endOfSegmentLocation?: components["schemas"]["EndOfSegmentLocation"];
            location?: components["schemas"]["Location"];
        };
        InsertPersonRequest: {
            endOfSegmentLocation?: components["schemas"]["EndOfSegmentLocation"];
            location?: components["schemas"]["Location"];
            personProperties?: components["schemas"]["PersonProperties"];
        };
        InsertRichLinkRequest: {
            endOfSegmentLocation?: components["schemas"]["EndOfSegmentLocation"];
            location?: components["schemas"]["Location"];
            richLinkProperties?: components["schemas"]["RichLinkProperties"];
        };
        InsertSectionBreakRequest: {
            endOfSegmentLocation?: components["schemas"]["EndOfSegmentLocation"];
            location?: components["schemas"]["Location"];
            /** @enum {string} */
            sectionType?: "SECTION_TYPE_UNSPECIFIED" | "CONTINUOUS" | "NEXT_PAGE";
        };
        InsertTableColumnRequest: {
            insertRight?: boolean;
            tableCellLocation?: components["schemas"]["TableCellLocation"];
        };
        InsertTableRequest: {
            /** Format: int32 */
            columns?: number;
            endOfSegmentLocation?: components["schemas"]["EndOfSegmentLocation"];
            location?: components["schemas"]["Location"];
            /** Format: int32 */
            rows?: number;
        };
        InsertTableRowRequest: {
            insertBelow?: boolean;
            tableCellLocation?: components["schemas"]["TableCellLocation"];
        };
        InsertTextRequest: {
            endOfSegmentLocation?: components["schemas"]["EndOfSegmentLocation"];
            location?: components["schemas"]["Location"];
            text?: string;
        };
        Link: {
            bookmark?: components["schemas"]["BookmarkLink"];
            bookmarkId?: string;
            heading?: components["schemas"]["HeadingLink"];
            headingId?: string;
            tabId?: string;
            url?: string;
        };
        LinkedContentReference: {
            sheetsChartReference?: components["schemas"]["SheetsChartReference"];
        };
        LinkedContentReferenceSuggestionState: {
            sheetsChartReferenceSuggestionState?: components["schemas"]["SheetsChartReferenceSuggestionState"];
        };
        List: {
            listProperties?: components["schemas"]["ListProperties"];
            suggestedDeletionIds?: string[];
            suggestedInsertionId?: string;
            suggestedListPropertiesChanges?: {
                [key: string]: components["schemas"]["SuggestedListProperties"];
            };
        };
        ListProperties: {
            nestingLevels?: components["schemas"]["NestingLevel"][];
        };
        ListPropertiesSuggestionState: {
            nestingLevelsSuggestionStates?: components["schemas"]["NestingLevelSuggestionState"][];
        };
        Location: {
            /** Format: int32 */
            index?: number;
            segmentId?: string;
            tabId?: string;
        };
        MergeTableCellsRequest: {
            tableRange?: components["schemas"]["TableRange"];
        };
        NamedRange: {
            name?: string;
            namedRangeId?: string;
            ranges?: components["schemas"]["Range"][];
        };
        NamedRanges: {
            name?: string;
            namedRanges?: components["schemas"]["NamedRange"][];
        };
        NamedStyle: {
            /** @enum {string} */
            namedStyleType?: "NAMED_STYLE_TYPE_UNSPECIFIED" | "NORMAL_TEXT" | "TITLE" | "SUBTITLE" | "HEADING_1" | "HEADING_2" | "HEADING_3" | "HEADING_4" | "HEADING_5" | "HEADING_6";
            paragraphStyle?: components["schemas"]["ParagraphStyle"];
            textStyle?: components["schemas"]["TextStyle"];
        };
        NamedStyleSuggestionState: {
            /** @enum {string} */
            namedStyleType?: "NAMED_STYLE_TYPE_UNSPECIFIED" | "NORMAL_TEXT" | "TITLE" | "SUBTITLE" | "HEADING_1" | "HEADING_2" | "HEADING_3" | "HEADING_4" | "HEADING_5" | "HEADING_6";
            paragraphStyleSuggestionState?: components["schemas"]["ParagraphStyleSuggestionState"];
            textStyleSuggestionState?: components["schemas"]["TextStyleSuggestionState"];
        };
        NamedStyles: {
            styles?: components["schemas"]["NamedStyle"][];
        };
        NamedStylesSuggestionState: {
            stylesSuggestionStates?: components["schemas"]["NamedStyleSuggestionState"][];
        };
        NestingLevel: {
            /** @enum {string} */
            bulletAlignment?: "BULLET_ALIGNMENT_UNSPECIFIED" | "START" | "CENTER" | "END";
            glyphFormat?: string;
            glyphSymbol?: string;
            /** @enum {string} */
            glyphType?: "GLYPH_TYPE_UNSPECIFIED" | "NONE" | "DECIMAL" | "ZERO_DECIMAL" | "UPPER_ALPHA" | "ALPHA" | "UPPER_ROMAN" | "ROMAN";
            indentFirstLine?: components["schemas"]["Dimension"];
            indentStart?: components["schemas"]["Dimension"];
            /** Format: int32 */
            startNumber?: number;
            textStyle?: components["schemas"]["TextStyle"];
        };
        NestingLevelSuggestionState: {
            bulletAlignmentSuggested?: boolean;
            glyphFormatSuggested?: boolean;
            glyphSymbolSuggested?: boolean;
            glyphTypeSuggested?: boolean;
            indentFirstLineSuggested?: boolean;
            indentStartSuggested?: boolean;
            startNumberSuggested?: boolean;
            textStyleSuggestionState?: components["schemas"]["TextStyleSuggestionState"];
        };
        ObjectReferences: {
            objectIds?: string[];
        };
        OptionalColor: {
            color?: components["schemas"]["Color"];
        };
        PageBreak: {
            suggestedDeletionIds?: string[];
            suggestedInsertionIds?: string[];
            suggestedTextStyleChanges?: {
                [key: string]: components["schemas"]["SuggestedTextStyle"];
            };
            textStyle?: components["schemas"]["TextStyle"];
        };
        Paragraph: {
            bullet?: components["schemas"]["Bullet"];
            elements?: components["schemas"]["ParagraphElement"][];
            paragraphStyle?: components["schemas"]["ParagraphStyle"];
            positionedObjectIds?: string[];
            suggestedBulletChanges?: {
                [key: string]: components["schemas"]["SuggestedBullet"];
            };
            suggestedParagraphStyleChanges?: {
                [key: string]: components["schemas"]["SuggestedParagraphStyle"];
            };
            suggestedPositionedObjectIds?: {
                [key: string]: components["schemas"]["ObjectReferences"];
            };
        };
        ParagraphBorder: {
            color?: components["schemas"]["OptionalColor"];
            /** @enum {string} */
            dashStyle?: "DASH_STYLE_UNSPECIFIED" | "SOLID" | "DOT" | "DASH";
            padding?: components["schemas"]["Dimension"];
            width?: components["schemas"]["Dimension"];
        };
        ParagraphElement: {
            autoText?: components["schemas"]["AutoText"];
            columnBreak?: components["schemas"]["ColumnBreak"];
            dateElement?: components["schemas"]["DateElement"];
            /** Format: int32 */
            endIndex?: number;
            equation?: components["schemas"]["Equation"];
            footnoteReference?: components["schemas"]["FootnoteReference"];
            horizontalRule?: components["schemas"]["HorizontalRule"];
            inlineObjectElement?: components["schemas"]["InlineObjectElement"];
            pageBreak?: components["schemas"]["PageBreak"];
            person?: components["schemas"]["Person"];
            richLink?: components["schemas"]["RichLink"];
            /** Format: int32 */
            startIndex?: number;
            textRun?: components["schemas"]["TextRun"];
        };
        ParagraphStyle: {
            /** @enum {string} */
            alignment?: "ALIGNMENT_UNSPECIFIED" | "START" | "CENTER" | "END" | "JUSTIFIED";
            avoidWidowAndOrphan?: boolean;
            borderBetween?: components["schemas"]["ParagraphBorder"];
            borderBottom?: components["schemas"]["ParagraphBorder"];
            borderLeft?: components["schemas"]["ParagraphBorder"];
            borderRight?: components["schemas"]["ParagraphBorder"];
            borderTop?: components["schemas"]["ParagraphBorder"];
            /** @enum {string} */
            direction?: "CONTENT_DIRECTION_UNSPECIFIED" | "LEFT_TO_RIGHT" | "RIGHT_TO_LEFT";
            headingId?: string;
            indentEnd?: components["schemas"]["Dimension"];
            indentFirstLine?: components["schemas"]["Dimension"];
            indentStart?: components["schemas"]["Dimension"];
            keepLinesTogether?: boolean;
            keepWithNext?: boolean;
            /** Format: float */
            lineSpacing?: number;
            /** @enum {string} */
            namedStyleType?: "NAMED_STYLE_TYPE_UNSPECIFIED" | "NORMAL_TEXT" | "TITLE" | "SUBTITLE" | "HEADING_1" | "HEADING_2" | "HEADING_3" | "HEADING_4" | "HEADING_5" | "HEADING_6";
            pageBreakBefore?: boolean;
            shading?: components["schemas"]["Shading"];
            spaceAbove?: components["schemas"]["Dimension"];
            spaceBelow?: components["schemas"]["Dimension"];
            /** @enum {string} */
            spacingMode?: "SPACING_MODE_UNSPECIFIED" | "NEVER_COLLAPSE" | "COLLAPSE_LISTS";
            tabStops?: components["schemas"]["TabStop"][];
        };
        ParagraphStyleSuggestionState: {
            alignmentSuggested?: boolean;
            avoidWidowAndOrphanSuggested?: boolean;
            borderBetweenSuggested?: boolean;
            borderBottomSuggested?: boolean;
            borderLeftSuggested?: boolean;
            borderRightSuggested?: boolean;
            borderTopSuggested?: boolean;
            directionSuggested?: boolean;
            headingIdSuggested?: boolean;
            indentEndSuggested?: boolean;
            indentFirstLineSuggested?: boolean;
            indentStartSuggested?: boolean;
            keepLinesTogetherSuggested?: boolean;
            keepWithNextSuggested?: boolean;
            lineSpacingSuggested?: boolean;
            namedStyleTypeSuggested?: boolean;
            pageBreakBeforeSuggested?: boolean;
            shadingSuggestionState?: components["schemas"]["ShadingSuggestionState"];
            spaceAboveSuggested?: boolean;
            spaceBelowSuggested?: boolean;
            spacingModeSuggested?: boolean;
        };
        Person: {
            readonly personId?: string;
            readonly personProperties?: components["schemas"]["PersonProperties"];
            suggestedDeletionIds?: string[];
            suggestedInsertionIds?: string[];
            suggestedTextStyleChanges?: {
                [key: string]: components["schemas"]["SuggestedTextStyle"];
            };
            textStyle?: components["schemas"]["TextStyle"];
        };
        PersonProperties: {
            email?: string;
            name?: string;
        };
        PinTableHeaderRowsRequest: {
            /** Format: int32 */
            pinnedHeaderRowsCount?: number;
            tableStartLocation?: components["schemas"]["Location"];
        };
        PositionedObject: {
            objectId?: string;
            positionedObjectProperties?: components["schemas"]["PositionedObjectProperties"];
            suggestedDeletionIds?: string[];
            suggestedInsertionId?: string;
            suggestedPositionedObjectPropertiesChanges?: {
                [key: string]: components["schemas"]["SuggestedPositionedObjectProperties"];
            };
        };
        PositionedObjectPositioning: {
            /** @enum {string} */
            layout?: "POSITIONED_OBJECT_LAYOUT_UNSPECIFIED" | "WRAP_TEXT" | "BREAK_LEFT" | "BREAK_RIGHT" | "BREAK_LEFT_RIGHT" | "IN_FRONT_OF_TEXT" | "BEHIND_TEXT";
            leftOffset?: components["schemas"]["Dimension"];
            topOffset?: components["schemas"]["Dimension"];
        };
        PositionedObjectPositioningSuggestionState: {
            layoutSuggested?: boolean;
            leftOffsetSuggested?: boolean;
            topOffsetSuggested?: boolean;
        };
        PositionedObjectProperties: {
            embeddedObject?: components["schemas"]["EmbeddedObject"];
            positioning?: components["schemas"]["PositionedObjectPositioning"];
        };
        PositionedObjectPropertiesSuggestionState: {
            embeddedObjectSuggestionState?: components["schemas"]["EmbeddedObjectSuggestionState"];
            positioningSuggestionState?: components["schemas"]["PositionedObjectPositioningSuggestionState"];
        };
        Range: {
            /** Format: int32 */
            endIndex?: number;
            segmentId?: string;
            /** Format: int32 */
            startIndex?: number;
            tabId?: string;
        };
        ReplaceAllTextRequest: {
            containsText?: components["schemas"]["SubstringMatchCriteria"];
            replaceText?: string;
            tabsCriteria?: components["schemas"]["TabsCriteria"];
        };
        ReplaceAllTextResponse: {
            /** Format: int32 */
            occurrencesChanged?: number;
        } & {
            [key: string]: unknown;
        };
        ReplaceImageRequest: {
            imageObjectId?: string;
            /** @enum {string} */
            imageReplaceMethod?: "IMAGE_REPLACE_METHOD_UNSPECIFIED" | "CENTER_CROP";
            tabId?: string;
            uri?: string;
        };
        ReplaceNamedRangeContentRequest: {
            namedRangeId?: string;
            namedRangeName?: string;
            tabsCriteria?: components["schemas"]["TabsCriteria"];
            text?: string;
        };
        Request: {
            addDocumentTab?: components["schemas"]["AddDocumentTabRequest"];
            createFooter?: components["schemas"]["CreateFooterRequest"];
            createFootnote?: components["schemas"]["CreateFootnoteRequest"];
            createHeader?: components["schemas"]["CreateHeaderRequest"];
            createNamedRange?: components["schemas"]["CreateNamedRangeRequest"];
            createParagraphBullets?: components["schemas"]["CreateParagraphBulletsRequest"];
            deleteContentRange?: components["schemas"]["DeleteContentRangeRequest"];
            deleteFooter?: components["schemas"]["DeleteFooterRequest"];
            deleteHeader?: components["schemas"]["DeleteHeaderRequest"];
            deleteNamedRange?: components["schemas"]["DeleteNamedRangeRequest"];
            deleteParagraphBullets?: components["schemas"]["DeleteParagraphBulletsRequest"];
            deletePositionedObject?: components["schemas"]["DeletePositionedObjectRequest"];
            deleteTab?: components["schemas"]["DeleteTabRequest"];
            deleteTableColumn?: components["schemas"]["DeleteTableColumnRequest"];
            deleteTableRow?: components["schemas"]["DeleteTableRowRequest"];
            insertDate?: components["schemas"]["InsertDateRequest"];
            insertInlineImage?: components["schemas"]["InsertInlineImageRequest"];
            insertPageBreak?: components["schemas"]["InsertPageBreakRequest"];
            insertPerson?: components["schemas"]["InsertPersonRequest"];
            insertRichLink?: components["schemas"]["InsertRichLinkRequest"];
            insertSectionBreak?: components["schemas"]["InsertSectionBreakRequest"];
            insertTable?: components["schemas"]["InsertTableRequest"];
            insertTableColumn?: components["schemas"]["InsertTableColumnRequest"];
            insertTableRow?: components["schemas"]["InsertTableRowRequest"];
            insertText?: components["schemas"]["InsertTextRequest"];
            mergeTableCells?: components["schemas"]["MergeTableCellsRequest"];
            pinTableHeaderRows?: components["schemas"]["PinTableHeaderRowsRequest"];
            replaceAllText?: components["schemas"]["ReplaceAllTextRequest"];
            replaceImage?: components["schemas"]["ReplaceImageRequest"];
            replaceNamedRangeContent?: components["schemas"]["ReplaceNamedRangeContentRequest"];
            unmergeTableCells?: components["schemas"]["UnmergeTableCellsRequest"];
            updateDocumentStyle?: components["schemas"]["UpdateDocumentStyleRequest"];
            updateDocumentTabProperties?: components["schemas"]["UpdateDocumentTabPropertiesRequest"];
            updateNamedStyle?: components["schemas"]["UpdateNamedStyleRequest"];
            updateParagraphStyle?: components["schemas"]["UpdateParagraphStyleRequest"];
            updateSectionStyle?: components["schemas"]["UpdateSectionStyleRequest"];
            updateTableCellStyle?: components["schemas"]["UpdateTableCellStyleRequest"];
            updateTableColumnProperties?: components["schemas"]["UpdateTableColumnPropertiesRequest"];
            updateTableRowStyle?: components["schemas"]["UpdateTableRowStyleRequest"];
            updateTextStyle?: components["schemas"]["UpdateTextStyleRequest"];
        };
        Response: {
            addDocumentTab?: components["schemas"]["AddDocumentTabResponse"];
            createFooter?: components["schemas"]["CreateFooterResponse"];
            createFootnote?: components["schemas"]["CreateFootnoteResponse"];
            createHeader?: components["schemas"]["CreateHeaderResponse"];
            createNamedRange?: components["schemas"]["CreateNamedRangeResponse"];
            insertInlineImage?: components["schemas"]["InsertInlineImageResponse"];
            insertInlineSheetsChart?: components["schemas"]["InsertInlineSheetsChartResponse"];
            replaceAllText?: components["schemas"]["ReplaceAllTextResponse"];
        } & {
            [key: string]: unknown;
        };
        RgbColor: {
            /** Format: float */
            blue?: number;
            /** Format: float */
            green?: number;
            /** Format: float */
            red?: number;
        };
        RichLink: {
            readonly richLinkId?: string;
            readonly richLinkProperties?: components["schemas"]["RichLinkProperties"];
            suggestedDeletionIds?: string[];
            suggestedInsertionIds?: string[];
            suggestedTextStyleChanges?: {
                [key: string]: components["schemas"]["SuggestedTextStyle"];
            };
            textStyle?: components["schemas"]["TextStyle"];
        };
        RichLinkProperties: {
            mimeType?: string;
            title?: string;
            uri?: string;
        };
        SectionBreak: {
            sectionStyle?: components["schemas"]["SectionStyle"];
            suggestedDeletionIds?: string[];
            suggestedInsertionIds?: string[];
        };
        SectionColumnProperties: {
            paddingEnd?: components["schemas"]["Dimension"];
            width?: components["schemas"]["Dimension"];
        };
        SectionStyle: {
            columnProperties?: components["schemas"]["SectionColumnProperties"][];
            /** @enum {string} */
            columnSeparatorStyle?: "COLUMN_SEPARATOR_STYLE_UNSPECIFIED" | "NONE" | "BETWEEN_EACH_COLUMN";
            /** @enum {string} */
            contentDirection?: "CONTENT_DIRECTION_UNSPECIFIED" | "LEFT_TO_RIGHT" | "RIGHT_TO_LEFT";
            defaultFooterId?: string;
            defaultHeaderId?: string;
            evenPageFooterId?: string;
            evenPageHeaderId?: string;
            firstPageFooterId?: string;
            firstPageHeaderId?: string;
            flipPageOrientation?: boolean;
            marginBottom?: components["schemas"]["Dimension"];
            marginFooter?: components["schemas"]["Dimension"];
            marginHeader?: components["schemas"]["Dimension"];
            marginLeft?: components["schemas"]["Dimension"];
            marginRight?: components["schemas"]["Dimension"];
            marginTop?: components["schemas"]["Dimension"];
            /** Format: int32 */
            pageNumberStart?: number;
            /** @enum {string} */
            sectionType?: "SECTION_TYPE_UNSPECIFIED" | "CONTINUOUS" | "NEXT_PAGE";
            useFirstPageHeaderFooter?: boolean;
        };
        Shading: {
            backgroundColor?: components["schemas"]["OptionalColor"];
        };
        ShadingSuggestionState: {
            backgroundColorSuggested?: boolean;
        };
        SheetsChartReference: {
            /** Format: int32 */
            chartId?: number;
            spreadsheetId?: string;
        };
        SheetsChartReferenceSuggestionState: {
            chartIdSuggested?: boolean;
            spreadsheetIdSuggested?: boolean;
        };
        Size: {
            height?: components["schemas"]["Dimension"];
            width?: components["schemas"]["Dimension"];
        };
        SizeSuggestionState: {
            heightSuggested?: boolean;
            widthSuggested?: boolean;
        };
        StandardError: {
            error: {
                code: number;
                message: string;
                /** @enum {string} */
                status?: "INVALID_ARGUMENT" | "FAILED_PRECONDITION" | "OUT_OF_RANGE" | "UNAUTHENTICATED" | "PERMISSION_DENIED" | "NOT_FOUND" | "ABORTED" | "ALREADY_EXISTS" | "RESOURCE_EXHAUSTED" | "CANCELLED" | "DATA_LOSS" | "UNKNOWN" | "INTERNAL" | "UNIMPLEMENTED" | "UNAVAILABLE" | "DEADLINE_EXCEEDED";
                errors?: ({
                    domain?: string;
                    reason?: string;
                    message?: string;
                    location?: string;
                    locationType?: string;
                } & {
                    [key: string]: unknown;
                })[];
                details?: ({
                    "@type"?: string;
                } & {
                    [key: string]: unknown;
                })[];
            } & {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        StructuralElement: {
            /** Format: int32 */
            endIndex?: number;
            paragraph?: components["schemas"]["Paragraph"];
            sectionBreak?: components["schemas"]["SectionBreak"];
            /** Format: int32 */
            startIndex?: number;
            table?: components["schemas"]["Table"];
            tableOfContents?: components["schemas"]["TableOfContents"];
        };
        SubstringMatchCriteria: {
            matchCase?: boolean;
            searchByRegex?: boolean;
            text?: string;
        };
        SuggestedBullet: {
            bullet?: components["schemas"]["Bullet"];
            bulletSuggestionState?: components["schemas"]["BulletSuggestionState"];
        };
        SuggestedDateElementProperties: {
            dateElementProperties?: components["schemas"]["DateElementProperties"];
            dateElementPropertiesSuggestionState?: components["schemas"]["DateElementPropertiesSuggestionState"];
        };
        SuggestedDocumentStyle: {
            documentStyle?: components["schemas"]["DocumentStyle"];
            documentStyleSuggestionState?: components["schemas"]["DocumentStyleSuggestionState"];
        };
        SuggestedInlineObjectProperties: {
            inlineObjectProperties?: components["schemas"]["InlineObjectProperties"];
            inlineObjectPropertiesSuggestionState?: components["schemas"]["InlineObjectPropertiesSuggestionState"];
        };
        SuggestedListProperties: {
            listProperties?: components["schemas"]["ListProperties"];
            listPropertiesSuggestionState?: components["schemas"]["ListPropertiesSuggestionState"];
        };
        SuggestedNamedStyles: {
            namedStyles?: components["schemas"]["NamedStyles"];
            namedStylesSuggestionState?: components["schemas"]["NamedStylesSuggestionState"];
        };
        SuggestedParagraphStyle: {
            paragraphStyle?: components["schemas"]["ParagraphStyle"];
            paragraphStyleSuggestionState?: components["schemas"]["ParagraphStyleSuggestionState"];
        };
        SuggestedPositionedObjectProperties: {
            positionedObjectProperties?: components["schemas"]["PositionedObjectProperties"];
            positionedObjectPropertiesSuggestionState?: components["schemas"]["PositionedObjectPropertiesSuggestionState"];
        };
        SuggestedTableCellStyle: {
            tableCellStyle?: components["schemas"]["TableCellStyle"];
            tableCellStyleSuggestionState?: components["schemas"]["TableCellStyleSuggestionState"];
        };
        SuggestedTableRowStyle: {
            tableRowStyle?: components["schemas"]["TableRowStyle"];
            tableRowStyleSuggestionState?: components["schemas"]["TableRowStyleSuggestionState"];
        };
        SuggestedTextStyle: {
            textStyle?: components["schemas"]["TextStyle"];
            textStyleSuggestionState?: components["schemas"]["TextStyleSuggestionState"];
        };
        Tab: {
            childTabs?: components["schemas"]["Tab"][];
            documentTab?: components["schemas"]["DocumentTab"];
            tabProperties?: components["schemas"]["TabProperties"];
        };
        TabProperties: {
            iconEmoji?: string;
            /** Format: int32 */
            index?: number;
            /** Format: int32 */
            nestingLevel?: number;
            parentTabId?: string;
            tabId?: string;
            title?: string;
        };
        TabStop: {
            /** @enum {string} */
            alignment?: "TAB_STOP_ALIGNMENT_UNSPECIFIED" | "START" | "CENTER" | "END";
            offset?: components["schemas"]["Dimension"];
        };
        Table: {
            /** Format: int32 */
            columns?: number;
            /** Format: int32 */
            rows?: number;
            suggestedDeletionIds?: string[];
            suggestedInsertionIds?: string[];
            tableRows?: components["schemas"]["TableRow"][];
            tableStyle?: components["schemas"]["TableStyle"];
        };
        TableCell: {
            content?: components["schemas"]["StructuralElement"][];
            /** Format: int32 */
            endIndex?: number;
            /** Format: int32 */
            startIndex?: number;
            suggestedDeletionIds?: string[];
            suggestedInsertionIds?: string[];
            suggestedTableCellStyleChanges?: {
                [key: string]: components["schemas"]["SuggestedTableCellStyle"];
            };
            tableCellStyle?: components["schemas"]["TableCellStyle"];
        };
        TableCellBorder: {
            color?: components["schemas"]["OptionalColor"];
            /** @enum {string} */
            dashStyle?: "DASH_STYLE_UNSPECIFIED" | "SOLID" | "DOT" | "DASH";
            width?: components["schemas"]["Dimension"];
        };
        TableCellLocation: {
            /** Format: int32 */
            columnIndex?: number;
            /** Format: int32 */
            rowIndex?: number;
            tableStartLocation?: components["schemas"]["Location"];
        };
        TableCellStyle: {
            backgroundColor?: components["schemas"]["OptionalColor"];
            borderBottom?: components["schemas"]["TableCellBorder"];
            borderLeft?: components["schemas"]["TableCellBorder"];
            borderRight?: components["schemas"]["TableCellBorder"];
            borderTop?: components["schemas"]["TableCellBorder"];
            /** Format: int32 */
            columnSpan?: number;
            /** @enum {string} */
            contentAlignment?: "CONTENT_ALIGNMENT_UNSPECIFIED" | "CONTENT_ALIGNMENT_UNSUPPORTED" | "TOP" | "MIDDLE" | "BOTTOM";
            paddingBottom?: components["schemas"]["Dimension"];
            paddingLeft?: components["schemas"]["Dimension"];
            paddingRight?: components["schemas"]["Dimension"];
            paddingTop?: components["schemas"]["Dimension"];
            /** Format: int32 */
            rowSpan?: number;
        };
        TableCellStyleSuggestionState: {
            backgroundColorSuggested?: boolean;
            borderBottomSuggested?: boolean;
            borderLeftSuggested?: boolean;
            borderRightSuggested?: boolean;
            borderTopSuggested?: boolean;
            columnSpanSuggested?: boolean;
            contentAlignmentSuggested?: boolean;
            paddingBottomSuggested?: boolean;
            paddingLeftSuggested?: boolean;
            paddingRightSuggested?: boolean;
            paddingTopSuggested?: boolean;
            rowSpanSuggested?: boolean;
        };
        TableColumnProperties: {
            width?: components["schemas"]["Dimension"];
            /** @enum {string} */
            widthType?: "WIDTH_TYPE_UNSPECIFIED" | "EVENLY_DISTRIBUTED" | "FIXED_WIDTH";
        };
        TableOfContents: {
            content?: components["schemas"]["StructuralElement"][];
            suggestedDeletionIds?: string[];
            suggestedInsertionIds?: string[];
        };
        TableRange: {
            /** Format: int32 */
            columnSpan?: number;
            /** Format: int32 */
            rowSpan?: number;
            tableCellLocation?: components["schemas"]["TableCellLocation"];
        };
        TableRow: {
            /** Format: int32 */
            endIndex?: number;
            /** Format: int32 */
            startIndex?: number;
            suggestedDeletionIds?: string[];
            suggestedInsertionIds?: string[];
            suggestedTableRowStyleChanges?: {
                [key: string]: components["schemas"]["SuggestedTableRowStyle"];
            };
            tableCells?: components["schemas"]["TableCell"][];
            tableRowStyle?: components["schemas"]["TableRowStyle"];
        };
        TableRowStyle: {
            minRowHeight?: components["schemas"]["Dimension"];
            preventOverflow?: boolean;
            tableHeader?: boolean;
        };
        TableRowStyleSuggestionState: {
            minRowHeightSuggested?: boolean;
        };
        TableStyle: {
            tableColumnProperties?: components["schemas"]["TableColumnProperties"][];
        };
        TabsCriteria: {
            tabIds?: string[];
        };
        TextRun: {
            content?: string;
            suggestedDeletionIds?: string[];
            suggestedInsertionIds?: string[];
            suggestedTextStyleChanges?: {
                [key: string]: components["schemas"]["SuggestedTextStyle"];
            };
            textStyle?: components["schemas"]["TextStyle"];
        };
        TextStyle: {
            backgroundColor?: components["schemas"]["OptionalColor"];
            /** @enum {string} */
            baselineOffset?: "BASELINE_OFFSET_UNSPECIFIED" | "NONE" | "SUPERSCRIPT" | "SUBSCRIPT";
            bold?: boolean;
            fontSize?: components["schemas"]["Dimension"];
            foregroundColor?: components["schemas"]["OptionalColor"];
            italic?: boolean;
            link?: components["schemas"]["Link"];
            smallCaps?: boolean;
            strikethrough?: boolean;
            underline?: boolean;
            weightedFontFamily?: components["schemas"]["WeightedFontFamily"];
        };
        TextStyleSuggestionState: {
            backgroundColorSuggested?: boolean;
            baselineOffsetSuggested?: boolean;
            boldSuggested?: boolean;
            fontSizeSuggested?: boolean;
            foregroundColorSuggested?: boolean;
            italicSuggested?: boolean;
            linkSuggested?: boolean;
            smallCapsSuggested?: boolean;
            strikethroughSuggested?: boolean;
            underlineSuggested?: boolean;
            weightedFontFamilySuggested?: boolean;
        };
        UnmergeTableCellsRequest: {
            tableRange?: components["schemas"]["TableRange"];
        };
        UpdateDocumentStyleRequest: {
            documentStyle?: components["schemas"]["DocumentStyle"];
            /** Format: google-fieldmask */
            fields?: string;
            tabId?: string;
        };
        UpdateDocumentTabPropertiesRequest: {
            /** Format: google-fieldmask */
            fields?: string;
            tabProperties?: components["schemas"]["TabProperties"];
        };
        UpdateNamedStyleRequest: {
            /** Format: google-fieldmask */
            fields?: string;
            namedStyle?: components["schemas"]["NamedStyle"];
            tabId?: string;
        };
        UpdateParagraphStyleRequest: {
            /** Format: google-fieldmask */
            fields?: string;
            paragraphStyle?: components["schemas"]["ParagraphStyle"];
            range?: components["schemas"]["Range"];
        };
        UpdateSectionStyleRequest: {
            /** Format: google-fieldmask */
            fields?: string;
            range?: components["schemas"]["Range"];
            sectionStyle?: components["schemas"]["SectionStyle"];
        };
        UpdateTableCellStyleRequest: {
            /** Format: google-fieldmask */
            fields?: string;
            tableCellStyle?: components["schemas"]["TableCellStyle"];
            tableRange?: components["schemas"]["TableRange"];
            tableStartLocation?: components["schemas"]["Location"];
        };
        UpdateTableColumnPropertiesRequest: {
            columnIndices?: number[];
            /** Format: google-fieldmask */
            fields?: string;
            tableColumnProperties?: components["schemas"]["TableColumnProperties"];
            tableStartLocation?: components["schemas"]["Location"];
        };
        UpdateTableRowStyleRequest: {
            /** Format: google-fieldmask */
            fields?: string;
            rowIndices?: number[];
            tableRowStyle?: components["schemas"]["TableRowStyle"];
            tableStartLocation?: components["schemas"]["Location"];
        };
        UpdateTextStyleRequest: {
            /** Format: google-fieldmask */
            fields?: string;
            range?: components["schemas"]["Range"];
            textStyle?: components["schemas"]["TextStyle"];
        };
        WeightedFontFamily: {
            fontFamily?: string;
            /** Format: int32 */
            weight?: number;
        };
        WriteControl: {
            requiredRevisionId?: string;
            targetRevisionId?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "docs.documents.create": {
        parameters: {
            query?: {
                "$.xgafv"?: "1" | "2";
                access_token?: string;
                alt?: "json" | "media" | "proto";
                callback?: string;
                fields?: string;
                key?: string;
                oauth_token?: string;
                prettyPrint?: boolean;
                quotaUser?: string;
                uploadType?: string;
                upload_protocol?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Document"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandardError"];
                };
            };
        };
    };
    "docs.documents.get": {
        parameters: {
            query?: {
                includeTabsContent?: boolean;
                suggestionsViewMode?: "DEFAULT_FOR_CURRENT_ACCESS" | "SUGGESTIONS_INLINE" | "PREVIEW_SUGGESTIONS_ACCEPTED" | "PREVIEW_WITHOUT_SUGGESTIONS";
                "$.xgafv"?: "1" | "2";
                access_token?: string;
                alt?: "json" | "media" | "proto";
                callback?: string;
                fields?: string;
                key?: string;
                oauth_token?: string;
                prettyPrint?: boolean;
                quotaUser?: string;
                uploadType?: string;
                upload_protocol?: string;
            };
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandardError"];
                };
            };
        };
    };
    "docs.documents.batchUpdate": {
        parameters: {
            query?: {
                "$.xgafv"?: "1" | "2";
                access_token?: string;
                alt?: "json" | "media" | "proto";
                callback?: string;
                fields?: string;
                key?: string;
                oauth_token?: string;
                prettyPrint?: boolean;
                quotaUser?: string;
                uploadType?: string;
                upload_protocol?: string;
            };
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["BatchUpdateDocumentRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchUpdateDocumentResponse"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandardError"];
                };
            };
        };
    };
}
