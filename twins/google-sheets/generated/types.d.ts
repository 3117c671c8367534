// Written by the generator from the contract beside it. Not to be edited.
export interface paths {
    "/v4/spreadsheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sheets.spreadsheets.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/spreadsheets/{spreadsheetId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sheets.spreadsheets.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/spreadsheets/{spreadsheetId}/developerMetadata/{metadataId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sheets.spreadsheets.developerMetadata.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/spreadsheets/{spreadsheetId}/developerMetadata:search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sheets.spreadsheets.developerMetadata.search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/spreadsheets/{spreadsheetId}/sheets/{sheetId}:copyTo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sheets.spreadsheets.sheets.copyTo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/spreadsheets/{spreadsheetId}/values/{range}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sheets.spreadsheets.values.get"];
        put: operations["sheets.spreadsheets.values.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/spreadsheets/{spreadsheetId}/values/{range}:append": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sheets.spreadsheets.values.append"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/spreadsheets/{spreadsheetId}/values/{range}:clear": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sheets.spreadsheets.values.clear"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/spreadsheets/{spreadsheetId}/values:batchClear": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sheets.spreadsheets.values.batchClear"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/spreadsheets/{spreadsheetId}/values:batchClearByDataFilter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sheets.spreadsheets.values.batchClearByDataFilter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/spreadsheets/{spreadsheetId}/values:batchGet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sheets.spreadsheets.values.batchGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/spreadsheets/{spreadsheetId}/values:batchGetByDataFilter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sheets.spreadsheets.values.batchGetByDataFilter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/spreadsheets/{spreadsheetId}/values:batchUpdate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sheets.spreadsheets.values.batchUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/spreadsheets/{spreadsheetId}/values:batchUpdateByDataFilter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sheets.spreadsheets.values.batchUpdateByDataFilter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/spreadsheets/{spreadsheetId}:batchUpdate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sheets.spreadsheets.batchUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/spreadsheets/{spreadsheetId}:getByDataFilter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sheets.spreadsheets.getByDataFilter"];
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
        AddBandingRequest: {
            bandedRange?: components["schemas"]["BandedRange"];
        };
        AddBandingResponse: {
            bandedRange?: components["schemas"]["BandedRange"];
        } & {
            [key: string]: unknown;
        };
        AddChartRequest: {
            chart?: components["schemas"]["EmbeddedChart"];
        };
        AddChartResponse: {
            chart?: components["schemas"]["EmbeddedChart"];
        } & {
            [key: string]: unknown;
        };
        AddConditionalFormatRuleRequest: {
            /** Format: int32 */
            index?: number;
            rule?: components["schemas"]["ConditionalFormatRule"];
        };
        AddDataSourceRequest: {
            dataSource?: components["schemas"]["DataSource"];
        };
        AddDataSourceResponse: {
            dataExecutionStatus?: components["schemas"]["DataExecutionStatus"];
            dataSource?: components["schemas"]["DataSource"];
        } & {
            [key: string]: unknown;
        };
        AddDimensionGroupRequest: {
            range?: components["schemas"]["DimensionRange"];
        };
        AddDimensionGroupResponse: {
            dimensionGroups?: components["schemas"]["DimensionGroup"][];
        } & {
            [key: string]: unknown;
        };
        AddFilterViewRequest: {
            filter?: components["schemas"]["FilterView"];
        };
        AddFilterViewResponse: {
            filter?: components["schemas"]["FilterView"];
        } & {
            [key: string]: unknown;
        };
        AddNamedRangeRequest: {
            namedRange?: components["schemas"]["NamedRange"];
        };
        AddNamedRangeResponse: {
            namedRange?: components["schemas"]["NamedRange"];
        } & {
            [key: string]: unknown;
        };
        AddProtectedRangeRequest: {
            protectedRange?: components["schemas"]["ProtectedRange"];
        };
        AddProtectedRangeResponse: {
            protectedRange?: components["schemas"]["ProtectedRange"];
        } & {
            [key: string]: unknown;
        };
        AddSheetRequest: {
            properties?: components["schemas"]["SheetProperties"];
        };
        AddSheetResponse: {
            properties?: components["schemas"]["SheetProperties"];
        } & {
            [key: string]: unknown;
        };
        AddSlicerRequest: {
            slicer?: components["schemas"]["Slicer"];
        };
        AddSlicerResponse: {
            slicer?: components["schemas"]["Slicer"];
        } & {
            [key: string]: unknown;
        };
        AddTableRequest: {
            table?: components["schemas"]["Table"];
        };
        AddTableResponse: {
            readonly table?: components["schemas"]["Table"];
        } & {
            [key: string]: unknown;
        };
        AppendCellsRequest: {
            /** Format: google-fieldmask */
            fields?: string;
            rows?: components["schemas"]["RowData"][];
            /** Format: int32 */
            sheetId?: number;
            tableId?: string;
        };
        AppendDimensionRequest: {
            /** @enum {string} */
            dimension?: "DIMENSION_UNSPECIFIED" | "ROWS" | "COLUMNS";
            /** Format: int32 */
            length?: number;
            /** Format: int32 */
            sheetId?: number;
        };
        AppendValuesResponse: {
            spreadsheetId?: string;
            tableRange?: string;
            updates?: components["schemas"]["UpdateValuesResponse"];
        } & {
            [key: string]: unknown;
        };
        AutoFillRequest: {
            range?: components["schemas"]["GridRange"];
            sourceAndDestination?: components["schemas"]["SourceAndDestination"];
            useAlternateSeries?: boolean;
        };
        AutoResizeDimensionsRequest: {
            dataSourceSheetDimensions?: components["schemas"]["DataSourceSheetDimensionRange"];
            dimensions?: components["schemas"]["DimensionRange"];
        };
        BandedRange: {
            /** Format: int32 */
            bandedRangeId?: number;
            readonly bandedRangeReference?: string;
            columnProperties?: components["schemas"]["BandingProperties"];
            range?: components["schemas"]["GridRange"];
            rowProperties?: components["schemas"]["BandingProperties"];
        };
        BandingProperties: {
            firstBandColor?: components["schemas"]["Color"];
            firstBandColorStyle?: components["schemas"]["ColorStyle"];
            footerColor?: components["schemas"]["Color"];
            footerColorStyle?: components["schemas"]["ColorStyle"];
            headerColor?: components["schemas"]["Color"];
            headerColorStyle?: components["schemas"]["ColorStyle"];
            secondBandColor?: components["schemas"]["Color"];
            secondBandColorStyle?: components["schemas"]["ColorStyle"];
        };
        BaselineValueFormat: {
            /** @enum {string} */
            comparisonType?: "COMPARISON_TYPE_UNDEFINED" | "ABSOLUTE_DIFFERENCE" | "PERCENTAGE_DIFFERENCE";
            description?: string;
            negativeColor?: components["schemas"]["Color"];
            negativeColorStyle?: components["schemas"]["ColorStyle"];
            position?: components["schemas"]["TextPosition"];
            positiveColor?: components["schemas"]["Color"];
            positiveColorStyle?: components["schemas"]["ColorStyle"];
            textFormat?: components["schemas"]["TextFormat"];
        };
        BasicChartAxis: {
            format?: components["schemas"]["TextFormat"];
            /** @enum {string} */
            position?: "BASIC_CHART_AXIS_POSITION_UNSPECIFIED" | "BOTTOM_AXIS" | "LEFT_AXIS" | "RIGHT_AXIS";
            title?: string;
            titleTextPosition?: components["schemas"]["TextPosition"];
            viewWindowOptions?: components["schemas"]["ChartAxisViewWindowOptions"];
        };
        BasicChartDomain: {
            domain?: components["schemas"]["ChartData"];
            reversed?: boolean;
        };
        BasicChartSeries: {
            color?: components["schemas"]["Color"];
            colorStyle?: components["schemas"]["ColorStyle"];
            dataLabel?: components["schemas"]["DataLabel"];
            lineStyle?: components["schemas"]["LineStyle"];
            pointStyle?: components["schemas"]["PointStyle"];
            series?: components["schemas"]["ChartData"];
            styleOverrides?: components["schemas"]["BasicSeriesDataPointStyleOverride"][];
            /** @enum {string} */
            targetAxis?: "BASIC_CHART_AXIS_POSITION_UNSPECIFIED" | "BOTTOM_AXIS" | "LEFT_AXIS" | "RIGHT_AXIS";
            /** @enum {string} */
            type?: "BASIC_CHART_TYPE_UNSPECIFIED" | "BAR" | "LINE" | "AREA" | "COLUMN" | "SCATTER" | "COMBO" | "STEPPED_AREA";
        };
        BasicChartSpec: {
            axis?: components["schemas"]["BasicChartAxis"][];
            /** @enum {string} */
            chartType?: "BASIC_CHART_TYPE_UNSPECIFIED" | "BAR" | "LINE" | "AREA" | "COLUMN" | "SCATTER" | "COMBO" | "STEPPED_AREA";
            /** @enum {string} */
            compareMode?: "BASIC_CHART_COMPARE_MODE_UNSPECIFIED" | "DATUM" | "CATEGORY";
            domains?: components["schemas"]["BasicChartDomain"][];
            /** Format: int32 */
            headerCount?: number;
            interpolateNulls?: boolean;
            /** @enum {string} */
            legendPosition?: "BASIC_CHART_LEGEND_POSITION_UNSPECIFIED" | "BOTTOM_LEGEND" | "LEFT_LEGEND" | "RIGHT_LEGEND" | "TOP_LEGEND" | "NO_LEGEND";
            lineSmoothing?: boolean;
            series?: components["schemas"]["BasicChartSeries"][];
            /** @enum {string} */
            stackedType?: "BASIC_CHART_STACKED_TYPE_UNSPECIFIED" | "NOT_STACKED" | "STACKED" | "PERCENT_STACKED";
            threeDimensional?: boolean;
            totalDataLabel?: components["schemas"]["DataLabel"];
        };
        BasicFilter: {
            /** @deprecated */
            criteria?: {
                [key: string]: components["schemas"]["FilterCriteria"];
            };
            filterSpecs?: components["schemas"]["FilterSpec"][];
            range?: components["schemas"]["GridRange"];
            sortSpecs?: components["schemas"]["SortSpec"][];
            tableId?: string;
        };
        BasicSeriesDataPointStyleOverride: {
            color?: components["schemas"]["Color"];
            colorStyle?: components["schemas"]["ColorStyle"];
            /** Format: int32 */
            index?: number;
            pointStyle?: components["schemas"]["PointStyle"];
        };
        BatchClearValuesByDataFilterRequest: {
            dataFilters?: components["schemas"]["DataFilter"][];
        };
        BatchClearValuesByDataFilterResponse: {
            clearedRanges?: string[];
            spreadsheetId?: string;
        } & {
            [key: string]: unknown;
        };
        BatchClearValuesRequest: {
            ranges?: string[];
        };
        BatchClearValuesResponse: {
            clearedRanges?: string[];
            spreadsheetId?: string;
        } & {
            [key: string]: unknown;
        };
        BatchGetValuesByDataFilterRequest: {
            dataFilters?: components["schemas"]["DataFilter"][];
            /** @enum {string} */
            dateTimeRenderOption?: "SERIAL_NUMBER" | "FORMATTED_STRING";
            /** @enum {string} */
            majorDimension?: "DIMENSION_UNSPECIFIED" | "ROWS" | "COLUMNS";
            /** @enum {string} */
            valueRenderOption?: "FORMATTED_VALUE" | "UNFORMATTED_VALUE" | "FORMULA";
        };
        BatchGetValuesByDataFilterResponse: {
            spreadsheetId?: string;
            valueRanges?: components["schemas"]["MatchedValueRange"][];
        } & {
            [key: string]: unknown;
        };
        BatchGetValuesResponse: {
            spreadsheetId?: string;
            valueRanges?: components["schemas"]["ValueRange"][];
        } & {
            [key: string]: unknown;
        };
        BatchUpdateSpreadsheetRequest: {
            includeSpreadsheetInResponse?: boolean;
            requests?: components["schemas"]["Request"][];
            responseIncludeGridData?: boolean;
            responseRanges?: string[];
        };
        BatchUpdateSpreadsheetResponse: {
            replies?: components["schemas"]["Response"][];
            spreadsheetId?: string;
            updatedSpreadsheet?: components["schemas"]["Spreadsheet"];
        } & {
            [key: string]: unknown;
        };
        BatchUpdateValuesByDataFilterRequest: {
            data?: components["schemas"]["DataFilterValueRange"][];
            includeValuesInResponse?: boolean;
            /** @enum {string} */
            responseDateTimeRenderOption?: "SERIAL_NUMBER" | "FORMATTED_STRING";
            /** @enum {string} */
            responseValueRenderOption?: "FORMATTED_VALUE" | "UNFORMATTED_VALUE" | "FORMULA";
            /** @enum {string} */
            valueInputOption?: "INPUT_VALUE_OPTION_UNSPECIFIED" | "RAW" | "USER_ENTERED";
        };
        BatchUpdateValuesByDataFilterResponse: {
            responses?: components["schemas"]["UpdateValuesByDataFilterResponse"][];
            spreadsheetId?: string;
            /** Format: int32 */
            totalUpdatedCells?: number;
            /** Format: int32 */
            totalUpdatedColumns?: number;
            /** Format: int32 */
            totalUpdatedRows?: number;
            /** Format: int32 */
            totalUpdatedSheets?: number;
        } & {
            [key: string]: unknown;
        };
        BatchUpdateValuesRequest: {
            data?: components["schemas"]["ValueRange"][];
            includeValuesInResponse?: boolean;
            /** @enum {string} */
            responseDateTimeRenderOption?: "SERIAL_NUMBER" | "FORMATTED_STRING";
            /** @enum {string} */
            responseValueRenderOption?: "FORMATTED_VALUE" | "UNFORMATTED_VALUE" | "FORMULA";
            /** @enum {string} */
            valueInputOption?: "INPUT_VALUE_OPTION_UNSPECIFIED" | "RAW" | "USER_ENTERED";
        };
        BatchUpdateValuesResponse: {
            responses?: components["schemas"]["UpdateValuesResponse"][];
            spreadsheetId?: string;
            /** Format: int32 */
            totalUpdatedCells?: number;
            /** Format: int32 */
            totalUpdatedColumns?: number;
            /** Format: int32 */
            totalUpdatedRows?: number;
            /** Format: int32 */
            totalUpdatedSheets?: number;
        } & {
            [key: string]: unknown;
        };
        BigQueryDataSourceSpec: {
            projectId?: string;
            querySpec?: components["schemas"]["BigQueryQuerySpec"];
            tableSpec?: components["schemas"]["BigQueryTableSpec"];
        };
        BigQueryQuerySpec: {
            rawQuery?: string;
        };
        BigQueryTableSpec: {
            datasetId?: string;
            tableId?: string;
            tableProjectId?: string;
        };
        BooleanCondition: {
            /** @enum {string} */
            type?: "CONDITION_TYPE_UNSPECIFIED" | "NUMBER_GREATER" | "NUMBER_GREATER_THAN_EQ" | "NUMBER_LESS" | "NUMBER_LESS_THAN_EQ" | "NUMBER_EQ" | "NUMBER_NOT_EQ" | "NUMBER_BETWEEN" | "NUMBER_NOT_BETWEEN" | "TEXT_CONTAINS" | "TEXT_NOT_CONTAINS" | "TEXT_STARTS_WITH" | "TEXT_ENDS_WITH" | "TEXT_EQ" | "TEXT_IS_EMAIL" | "TEXT_IS_URL" | "DATE_EQ" | "DATE_BEFORE" | "DATE_AFTER" | "DATE_ON_OR_BEFORE" | "DATE_ON_OR_AFTER" | "DATE_BETWEEN" | "DATE_NOT_BETWEEN" | "DATE_IS_VALID" | "ONE_OF_RANGE" | "ONE_OF_LIST" | "BLANK" | "NOT_BLANK" | "CUSTOM_FORMULA" | "BOOLEAN" | "TEXT_NOT_EQ" | "DATE_NOT_EQ" | "FILTER_EXPRESSION";
            values?: components["schemas"]["ConditionValue"][];
        };
        BooleanRule: {
            condition?: components["schemas"]["BooleanCondition"];
            format?: components["schemas"]["CellFormat"];
        };
        Border: {
            color?: components["schemas"]["Color"];
            colorStyle?: components["schemas"]["ColorStyle"];
            /** @enum {string} */
            style?: "STYLE_UNSPECIFIED" | "DOTTED" | "DASHED" | "SOLID" | "SOLID_MEDIUM" | "SOLID_THICK" | "NONE" | "DOUBLE";
            /**
             * Format: int32
             * @deprecated
             */
            width?: number;
        };
        Borders: {
            bottom?: components["schemas"]["Border"];
            left?: components["schemas"]["Border"];
            right?: components["schemas"]["Border"];
            top?: components["schemas"]["Border"];
        };
        BubbleChartSpec: {
            bubbleBorderColor?: components["schemas"]["Color"];
            bubbleBorderColorStyle?: components["schemas"]["ColorStyle"];
            bubbleLabels?: components["schemas"]["ChartData"];
            /** Format: int32 */
            bubbleMaxRadiusSize?: number;
            /** Format: int32 */
            bubbleMinRadiusSize?: number;
            /** Format: float */
            bubbleOpacity?: number;
            bubbleSizes?: components["schemas"]["ChartData"];
            bubbleTextStyle?: components["schemas"]["TextFormat"];
            domain?: components["schemas"]["ChartData"];
            groupIds?: components["schemas"]["ChartData"];
            /** @enum {string} */
            legendPosition?: "BUBBLE_CHART_LEGEND_POSITION_UNSPECIFIED" | "BOTTOM_LEGEND" | "LEFT_LEGEND" | "RIGHT_LEGEND" | "TOP_LEGEND" | "NO_LEGEND" | "INSIDE_LEGEND";
            series?: components["schemas"]["ChartData"];
        };
        CancelDataSourceRefreshRequest: {
            dataSourceId?: string;
            isAll?: boolean;
            references?: components["schemas"]["DataSourceObjectReferences"];
        };
        CancelDataSourceRefreshResponse: {
            statuses?: components["schemas"]["CancelDataSourceRefreshStatus"][];
        } & {
            [key: string]: unknown;
        };
        CancelDataSourceRefreshStatus: {
            reference?: components["schemas"]["DataSourceObjectReference"];
            refreshCancellationStatus?: components["schemas"]["RefreshCancellationStatus"];
        } & {
            [key: string]: unknown;
        };
        CandlestickChartSpec: {
            data?: components["schemas"]["CandlestickData"][];
            domain?: components["schemas"]["CandlestickDomain"];
        };
        CandlestickData: {
            closeSeries?: components["schemas"]["CandlestickSeries"];
            highSeries?: components["schemas"]["CandlestickSeries"];
            lowSeries?: components["schemas"]["CandlestickSeries"];
            openSeries?: components["schemas"]["CandlestickSeries"];
        };
        CandlestickDomain: {
            data?: components["schemas"]["ChartData"];
            reversed?: boolean;
        };
        CandlestickSeries: {
            data?: components["schemas"]["ChartData"];
        };
        CellData: {
            chipRuns?: components["schemas"]["ChipRun"][];
            readonly dataSourceFormula?: components["schemas"]["DataSourceFormula"];
            dataSourceTable?: components["schemas"]["DataSourceTable"];
            dataValidation?: components["schemas"]["DataValidationRule"];
            effectiveFormat?: components["schemas"]["CellFormat"];
            effectiveValue?: components["schemas"]["ExtendedValue"];
            formattedValue?: string;
            hyperlink?: string;
            note?: string;
            pivotTable?: components["schemas"]["PivotTable"];
            textFormatRuns?: components["schemas"]["TextFormatRun"][];
            userEnteredFormat?: components["schemas"]["CellFormat"];
            userEnteredValue?: components["schemas"]["ExtendedValue"];
        };
        CellFormat: {
            backgroundColor?: components["schemas"]["Color"];
            backgroundColorStyle?: components["schemas"]["ColorStyle"];
            borders?: components["schemas"]["Borders"];
            /** @enum {string} */
            horizontalAlignment?: "HORIZONTAL_ALIGN_UNSPECIFIED" | "LEFT" | "CENTER" | "RIGHT";
            /** @enum {string} */
            hyperlinkDisplayType?: "HYPERLINK_DISPLAY_TYPE_UNSPECIFIED" | "LINKED" | "PLAIN_TEXT";
            numberFormat?: components["schemas"]["NumberFormat"];
            padding?: components["schemas"]["Padding"];
            /** @enum {string} */
            textDirection?: "TEXT_DIRECTION_UNSPECIFIED" | "LEFT_TO_RIGHT" | "RIGHT_TO_LEFT";
            textFormat?: components["schemas"]["TextFormat"];
            textRotation?: components["schemas"]["TextRotation"];
            /** @enum {string} */
            verticalAlignment?: "VERTICAL_ALIGN_UNSPECIFIED" | "TOP" | "MIDDLE" | "BOTTOM";
            /** @enum {string} */
            wrapStrategy?: "WRAP_STRATEGY_UNSPECIFIED" | "OVERFLOW_CELL" | "LEGACY_WRAP" | "CLIP" | "WRAP";
        };
        ChartAxisViewWindowOptions: {
            /** Format: double */
            viewWindowMax?: number;
            /** Format: double */
            viewWindowMin?: number;
            /** @enum {string} */
            viewWindowMode?: "DEFAULT_VIEW_WINDOW_MODE" | "VIEW_WINDOW_MODE_UNSUPPORTED" | "EXPLICIT" | "PRETTY";
        };
        ChartCustomNumberFormatOptions: {
            prefix?: string;
            suffix?: string;
        };
        ChartData: {
            /** @enum {string} */
            aggregateType?: "CHART_AGGREGATE_TYPE_UNSPECIFIED" | "AVERAGE" | "COUNT" | "MAX" | "MEDIAN" | "MIN" | "SUM";
            columnReference?: components["schemas"]["DataSourceColumnReference"];
            groupRule?: components["schemas"]["ChartGroupRule"];
            sourceRange?: components["schemas"]["ChartSourceRange"];
        };
        ChartDateTimeRule: {
            /** @enum {string} */
            type?: "CHART_DATE_TIME_RULE_TYPE_UNSPECIFIED" | "SECOND" | "MINUTE" | "HOUR" | "HOUR_MINUTE" | "HOUR_MINUTE_AMPM" | "DAY_OF_WEEK" | "DAY_OF_YEAR" | "DAY_OF_MONTH" | "DAY_MONTH" | "MONTH" | "QUARTER" | "YEAR" | "YEAR_MONTH" | "YEAR_QUARTER" | "YEAR_MONTH_DAY";
        };
        ChartGroupRule: {
            dateTimeRule?: components["schemas"]["ChartDateTimeRule"];
            histogramRule?: components["schemas"]["ChartHistogramRule"];
        };
        ChartHistogramRule: {
            /** Format: double */
            intervalSize?: number;
            /** Format: double */
            maxValue?: number;
            /** Format: double */
            minValue?: number;
        };
        ChartSourceRange: {
            sources?: components["schemas"]["GridRange"][];
        };
        ChartSpec: {
            altText?: string;
            backgroundColor?: components["schemas"]["Color"];
            backgroundColorStyle?: components["schemas"]["ColorStyle"];
            basicChart?: components["schemas"]["BasicChartSpec"];
            bubbleChart?: components["schemas"]["BubbleChartSpec"];
            candlestickChart?: components["schemas"]["CandlestickChartSpec"];
            dataSourceChartProperties?: components["schemas"]["DataSourceChartProperties"];
            filterSpecs?: components["schemas"]["FilterSpec"][];
            fontName?: string;
            /** @enum {string} */
            hiddenDimensionStrategy?: "CHART_HIDDEN_DIMENSION_STRATEGY_UNSPECIFIED" | "SKIP_HIDDEN_ROWS_AND_COLUMNS" | "SKIP_HIDDEN_ROWS" | "SKIP_HIDDEN_COLUMNS" | "SHOW_ALL";
            histogramChart?: components["schemas"]["HistogramChartSpec"];
            maximized?: boolean;
            orgChart?: components["schemas"]["OrgChartSpec"];
            pieChart?: components["schemas"]["PieChartSpec"];
            scorecardChart?: components["schemas"]["ScorecardChartSpec"];
            sortSpecs?: components["schemas"]["SortSpec"][];
            subtitle?: string;
            subtitleTextFormat?: components["schemas"]["TextFormat"];
            subtitleTextPosition?: components["schemas"]["TextPosition"];
            title?: string;
            titleTextFormat?: components["schemas"]["TextFormat"];
            titleTextPosition?: components["schemas"]["TextPosition"];
            treemapChart?: components["schemas"]["TreemapChartSpec"];
            waterfallChart?: components["schemas"]["WaterfallChartSpec"];
        };
        Chip: {
            personProperties?: components["schemas"]["PersonProperties"];
            richLinkProperties?: components["schemas"]["RichLinkProperties"];
        };
        ChipRun: {
            chip?: components["schemas"]["Chip"];
            /** Format: int32 */
            startIndex?: number;
        };
        ClearBasicFilterRequest: {
            /** Format: int32 */
            sheetId?: number;
        };
        ClearValuesRequest: Record<string, never>;
        ClearValuesResponse: {
            clearedRange?: string;
            spreadsheetId?: string;
        } & {
            [key: string]: unknown;
        };
        Color: {
            /** Format: float */
            alpha?: number;
            /** Format: float */
            blue?: number;
            /** Format: float */
            green?: number;
            /** Format: float */
            red?: number;
        };
        ColorStyle: {
            rgbColor?: components["schemas"]["Color"];
            /** @enum {string} */
            themeColor?: "THEME_COLOR_TYPE_UNSPECIFIED" | "TEXT" | "BACKGROUND" | "ACCENT1" | "ACCENT2" | "ACCENT3" | "ACCENT4" | "ACCENT5" | "ACCENT6" | "LINK";
        };
        ConditionValue: {
            /** @enum {string} */
            relativeDate?: "RELATIVE_DATE_UNSPECIFIED" | "PAST_YEAR" | "PAST_MONTH" | "PAST_WEEK" | "YESTERDAY" | "TODAY" | "TOMORROW";
            userEnteredValue?: string;
        };
        ConditionalFormatRule: {
            booleanRule?: components["schemas"]["BooleanRule"];
            gradientRule?: components["schemas"]["GradientRule"];
            ranges?: components["schemas"]["GridRange"][];
        };
        CopyPasteRequest: {
            destination?: components["schemas"]["GridRange"];
            /** @enum {string} */
            pasteOrientation?: "NORMAL" | "TRANSPOSE";
            /** @enum {string} */
            pasteType?: "PASTE_NORMAL" | "PASTE_VALUES" | "PASTE_FORMAT" | "PASTE_NO_BORDERS" | "PASTE_FORMULA" | "PASTE_DATA_VALIDATION" | "PASTE_CONDITIONAL_FORMATTING";
            source?: components["schemas"]["GridRange"];
        };
        CopySheetToAnotherSpreadsheetRequest: {
            destinationSpreadsheetId?: string;
        };
        CreateDeveloperMetadataRequest: {
            developerMetadata?: components["schemas"]["DeveloperMetadata"];
        };
        CreateDeveloperMetadataResponse: {
            developerMetadata?: components["schemas"]["DeveloperMetadata"];
        } & {
            [key: string]: unknown;
        };
        CutPasteRequest: {
            destination?: components["schemas"]["GridCoordinate"];
            /** @enum {string} */
            pasteType?: "PASTE_NORMAL" | "PASTE_VALUES" | "PASTE_FORMAT" | "PASTE_NO_BORDERS" | "PASTE_FORMULA" | "PASTE_DATA_VALIDATION" | "PASTE_CONDITIONAL_FORMATTING";
            source?: components["schemas"]["GridRange"];
        };
        DataExecutionStatus: {
            /** @enum {string} */
            errorCode?: "DATA_EXECUTION_ERROR_CODE_UNSPECIFIED" | "TIMED_OUT" | "TOO_MANY_ROWS" | "TOO_MANY_COLUMNS" | "TOO_MANY_CELLS" | "ENGINE" | "PARAMETER_INVALID" | "UNSUPPORTED_DATA_TYPE" | "DUPLICATE_COLUMN_NAMES" | "INTERRUPTED" | "CONCURRENT_QUERY" | "OTHER" | "TOO_MANY_CHARS_PER_CELL" | "DATA_NOT_FOUND" | "PERMISSION_DENIED" | "MISSING_COLUMN_ALIAS" | "OBJECT_NOT_FOUND" | "OBJECT_IN_ERROR_STATE" | "OBJECT_SPEC_INVALID" | "DATA_EXECUTION_CANCELLED";
            errorMessage?: string;
            /** Format: google-datetime */
            lastRefreshTime?: string;
            /** @enum {string} */
            state?: "DATA_EXECUTION_STATE_UNSPECIFIED" | "NOT_STARTED" | "RUNNING" | "CANCELLING" | "SUCCEEDED" | "FAILED";
        };
        DataFilter: {
            a1Range?: string;
            developerMetadataLookup?: components["schemas"]["DeveloperMetadataLookup"];
            gridRange?: components["schemas"]["GridRange"];
        };
        DataFilterValueRange: {
            dataFilter?: components["schemas"]["DataFilter"];
            /** @enum {string} */
            majorDimension?: "DIMENSION_UNSPECIFIED" | "ROWS" | "COLUMNS";
            values?: unknown[][];
        };
        DataLabel: {
            customLabelData?: components["schemas"]["ChartData"];
            /** @enum {string} */
            placement?: "DATA_LABEL_PLACEMENT_UNSPECIFIED" | "CENTER" | "LEFT" | "RIGHT" | "ABOVE" | "BELOW" | "INSIDE_END" | "INSIDE_BASE" | "OUTSIDE_END";
            textFormat?: components["schemas"]["TextFormat"];
            /** @enum {string} */
            type?: "DATA_LABEL_TYPE_UNSPECIFIED" | "NONE" | "DATA" | "CUSTOM";
        };
        DataSource: {
            calculatedColumns?: components["schemas"]["DataSourceColumn"][];
            dataSourceId?: string;
            /** Format: int32 */
            sheetId?: number;
            spec?: components["schemas"]["DataSourceSpec"];
        };
        DataSourceChartProperties: {
            readonly dataExecutionStatus?: components["schemas"]["DataExecutionStatus"];
            dataSourceId?: string;
        };
        DataSourceColumn: {
            formula?: string;
            reference?: components["schemas"]["DataSourceColumnReference"];
        };
        DataSourceColumnReference: {
            name?: string;
        };
        DataSourceFormula: {
            readonly dataExecutionStatus?: components["schemas"]["DataExecutionStatus"];
            dataSourceId?: string;
        };
        DataSourceObjectReference: {
            /** Format: int32 */
            chartId?: number;
            dataSourceFormulaCell?: components["schemas"]["GridCoordinate"];
            dataSourcePivotTableAnchorCell?: components["schemas"]["GridCoordinate"];
            dataSourceTableAnchorCell?: components["schemas"]["GridCoordinate"];
            sheetId?: string;
        };
        DataSourceObjectReferences: {
            references?: components["schemas"]["DataSourceObjectReference"][];
        };
        DataSourceParameter: {
            name?: string;
            namedRangeId?: string;
            range?: components["schemas"]["GridRange"];
        };
        DataSourceRefreshDailySchedule: {
            startTime?: components["schemas"]["TimeOfDay"];
        };
        DataSourceRefreshMonthlySchedule: {
            daysOfMonth?: number[];
            startTime?: components["schemas"]["TimeOfDay"];
        };
        DataSourceRefreshSchedule: {
            dailySchedule?: components["schemas"]["DataSourceRefreshDailySchedule"];
            enabled?: boolean;
            monthlySchedule?: components["schemas"]["DataSourceRefreshMonthlySchedule"];
            readonly nextRun?: components["schemas"]["Interval"];
            /** @enum {string} */
            refreshScope?: "DATA_SOURCE_REFRESH_SCOPE_UNSPECIFIED" | "ALL_DATA_SOURCES";
            weeklySchedule?: components["schemas"]["DataSourceRefreshWeeklySchedule"];
        };
        DataSourceRefreshWeeklySchedule: {
            daysOfWeek?: ("DAY_OF_WEEK_UNSPECIFIED" | "MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY")[];
            startTime?: components["schemas"]["TimeOfDay"];
        };
        DataSourceSheetDimensionRange: {
            columnReferences?: components["schemas"]["DataSourceColumnReference"][];
            /** Format: int32 */
            sheetId?: number;
        };
        DataSourceSheetProperties: {
            columns?: components["schemas"]["DataSourceColumn"][];
            dataExecutionStatus?: components["schemas"]["DataExecutionStatus"];
            dataSourceId?: string;
        };
        DataSourceSpec: {
            bigQuery?: components["schemas"]["BigQueryDataSourceSpec"];
            looker?: components["schemas"]["LookerDataSourceSpec"];
            parameters?: components["schemas"]["DataSourceParameter"][];
        };
        DataSourceTable: {
            /** @enum {string} */
            columnSelectionType?: "DATA_SOURCE_TABLE_COLUMN_SELECTION_TYPE_UNSPECIFIED" | "SELECTED" | "SYNC_ALL";
            columns?: components["schemas"]["DataSourceColumnReference"][];
            readonly dataExecutionStatus?: components["schemas"]["DataExecutionStatus"];
            dataSourceId?: string;
            filterSpecs?: components["schemas"]["FilterSpec"][];
            /** Format: int32 */
            rowLimit?: number;
            sortSpecs?: components["schemas"]["SortSpec"][];
        };
        DataValidationRule: {
            condition?: components["schemas"]["BooleanCondition"];
            inputMessage?: string;
            showCustomUi?: boolean;
            strict?: boolean;
        };
        DateTimeRule: {
            /** @enum {string} */
            type?: "DATE_TIME_RULE_TYPE_UNSPECIFIED" | "SECOND" | "MINUTE" | "HOUR" | "HOUR_MINUTE" | "HOUR_MINUTE_AMPM" | "DAY_OF_WEEK" | "DAY_OF_YEAR" | "DAY_OF_MONTH" | "DAY_MONTH" | "MONTH" | "QUARTER" | "YEAR" | "YEAR_MONTH" | "YEAR_QUARTER" | "YEAR_MONTH_DAY";
        };
        DeleteBandingRequest: {
            /** Format: int32 */
            bandedRangeId?: number;
        };
        DeleteConditionalFormatRuleRequest: {
            /** Format: int32 */
            index?: number;
            /** Format: int32 */
            sheetId?: number;
        };
        DeleteConditionalFormatRuleResponse: {
            rule?: components["schemas"]["ConditionalFormatRule"];
        } & {
            [key: string]: unknown;
        };
        DeleteDataSourceRequest: {
            dataSourceId?: string;
        };
        DeleteDeveloperMetadataRequest: {
            dataFilter?: components["schemas"]["DataFilter"];
        };
        DeleteDeveloperMetadataResponse: {
            deletedDeveloperMetadata?: components["schemas"]["DeveloperMetadata"][];
        } & {
            [key: string]: unknown;
        };
        DeleteDimensionGroupRequest: {
            range?: components["schemas"]["DimensionRange"];
        };
        DeleteDimensionGroupResponse: {
            dimensionGroups?: components["schemas"]["DimensionGroup"][];
        } & {
            [key: string]: unknown;
        };
        DeleteDimensionRequest: {
            range?: components["schemas"]["DimensionRange"];
        };
        DeleteDuplicatesRequest: {
            comparisonColumns?: components["schemas"]["DimensionRange"][];
            range?: components["schemas"]["GridRange"];
        };
        DeleteDuplicatesResponse: {
            /** Format: int32 */
            duplicatesRemovedCount?: number;
        } & {
            [key: string]: unknown;
        };
        DeleteEmbeddedObjectRequest: {
            /** Format: int32 */
            objectId?: number;
        };
        DeleteFilterViewRequest: {
            /** Format: int32 */
            filterId?: number;
        };
        DeleteNamedRangeRequest: {
            namedRangeId?: string;
        };
        DeleteProtectedRangeRequest: {
            /** Format: int32 */
            protectedRangeId?: number;
        };
        DeleteRangeRequest: {
            range?: components["schemas"]["GridRange"];
            /** @enum {string} */
            shiftDimension?: "DIMENSION_UNSPECIFIED" | "ROWS" | "COLUMNS";
        };
        DeleteSheetRequest: {
            /** Format: int32 */
            sheetId?: number;
        };
        DeleteTableRequest: {
            tableId?: string;
        };
        DeveloperMetadata: {
            location?: components["schemas"]["DeveloperMetadataLocation"];
            /** Format: int32 */
            metadataId?: number;
            metadataKey?: string;
            metadataValue?: string;
            /** @enum {string} */
            visibility?: "DEVELOPER_METADATA_VISIBILITY_UNSPECIFIED" | "DOCUMENT" | "PROJECT";
        };
        DeveloperMetadataLocation: {
            dimensionRange?: components["schemas"]["DimensionRange"];
            /** @enum {string} */
            locationType?: "DEVELOPER_METADATA_LOCATION_TYPE_UNSPECIFIED" | "ROW" | "COLUMN" | "SHEET" | "SPREADSHEET";
            /** Format: int32 */
            sheetId?: number;
            spreadsheet?: boolean;
        };
        DeveloperMetadataLookup: {
            /** @enum {string} */
            locationMatchingStrategy?: "DEVELOPER_METADATA_LOCATION_MATCHING_STRATEGY_UNSPECIFIED" | "EXACT_LOCATION" | "INTERSECTING_LOCATION";
            /** @enum {string} */
            locationType?: "DEVELOPER_METADATA_LOCATION_TYPE_UNSPECIFIED" | "ROW" | "COLUMN" | "SHEET" | "SPREADSHEET";
            /** Format: int32 */
            metadataId?: number;
            metadataKey?: string;
            metadataLocation?: components["schemas"]["DeveloperMetadataLocation"];
            metadataValue?: string;
            /** @enum {string} */
            visibility?: "DEVELOPER_METADATA_VISIBILITY_UNSPECIFIED" | "DOCUMENT" | "PROJECT";
        };
        DimensionGroup: {
            collapsed?: boolean;
            /** Format: int32 */
            depth?: number;
            range?: components["schemas"]["DimensionRange"];
        };
        DimensionProperties: {
            readonly dataSourceColumnReference?: components["schemas"]["DataSourceColumnReference"];
            developerMetadata?: components["schemas"]["DeveloperMetadata"][];
            hiddenByFilter?: boolean;
            hiddenByUser?: boolean;
            /** Format: int32 */
            pixelSize?: number;
        };
        DimensionRange: {
            /** @enum {string} */
            dimension?: "DIMENSION_UNSPECIFIED" | "ROWS" | "COLUMNS";
            /** Format: int32 */
            endIndex?: number;
            /** Format: int32 */
            sheetId?: number;
            /** Format: int32 */
            startIndex?: number;
        };
        DuplicateFilterViewRequest: {
            /** Format: int32 */
            filterId?: number;
        };
        DuplicateFilterViewResponse: {
            filter?: components["schemas"]["FilterView"];
        } & {
            [key: string]: unknown;
        };
        DuplicateSheetRequest: {
            /** Format: int32 */
            insertSheetIndex?: number;
            /** Format: int32 */
            newSheetId?: number;
            newSheetName?: string;
            /** Format: int32 */
            sourceSheetId?: number;
        };
        DuplicateSheetResponse: {
            properties?: components["schemas"]["SheetProperties"];
        } & {
            [key: string]: unknown;
        };
        Editors: {
            domainUsersCanEdit?: boolean;
            groups?: string[];
            users?: string[];
        };
        EmbeddedChart: {
            border?: components["schemas"]["EmbeddedObjectBorder"];
            /** Format: int32 */
            chartId?: number;
            position?: components["schemas"]["EmbeddedObjectPosition"];
            spec?: components["schemas"]["ChartSpec"];
        };
        EmbeddedObjectBorder: {
            color?: components["schemas"]["Color"];
            colorStyle?: components["schemas"]["ColorStyle"];
        };
        EmbeddedObjectPosition: {
            newSheet?: boolean;
            overlayPosition?: components["schemas"]["OverlayPosition"];
            /** Format: int32 */
            sheetId?: number;
        };
        ErrorValue: {
            message?: string;
            /** @enum {string} */
            type?: "ERROR_TYPE_UNSPECIFIED" | "ERROR" | "NULL_VALUE" | "DIVIDE_BY_ZERO" | "VALUE" | "REF" | "NAME" | "NUM" | "N_A" | "LOADING";
        };
        ExtendedValue: {
            boolValue?: boolean;
            errorValue?: components["schemas"]["ErrorValue"];
            formulaValue?: string;
            /** Format: double */
            numberValue?: number;
            stringValue?: string;
        };
        FilterCriteria: {
            condition?: components["schemas"]["BooleanCondition"];
            hiddenValues?: string[];
            visibleBackgroundColor?: components["schemas"]["Color"];
            visibleBackgroundColorStyle?: components["schemas"]["ColorStyle"];
            visibleForegroundColor?: components["schemas"]["Color"];
            visibleForegroundColorStyle?: components["schemas"]["ColorStyle"];
        };
        FilterSpec: {
            /** Format: int32 */
            columnIndex?: number;
            dataSourceColumnReference?: components["schemas"]["DataSourceColumnReference"];
            filterCriteria?: components["schemas"]["FilterCriteria"];
        };
        FilterView: {
            /** @deprecated */
            criteria?: {
                [key: string]: components["schemas"]["FilterCriteria"];
            };
            filterSpecs?: components["schemas"]["FilterSpec"][];
            /** Format: int32 */
            filterViewId?: number;
            namedRangeId?: string;
            range?: components["schemas"]["GridRange"];
            sortSpecs?: components["schemas"]["SortSpec"][];
            tableId?: string;
            title?: string;
        };
        FindReplaceRequest: {
            allSheets?: boolean;
            find?: string;
            includeFormulas?: boolean;
            matchCase?: boolean;
            matchEntireCell?: boolean;
            range?: components["schemas"]["GridRange"];
            replacement?: string;
            searchByRegex?: boolean;
            /** Format: int32 */
            sheetId?: number;
        };
        FindReplaceResponse: {
            /** Format: int32 */
            formulasChanged?: number;
            /** Format: int32 */
            occurrencesChanged?: number;
            /** Format: int32 */
            rowsChanged?: number;
            /** Format: int32 */
            sheetsChanged?: number;
            /** Format: int32 */
            valuesChanged?: number;
        } & {
            [key: string]: unknown;
        };
        GetSpreadsheetByDataFilterRequest: {
            dataFilters?: components["schemas"]["DataFilter"][];
            excludeTablesInBandedRanges?: boolean;
            includeGridData?: boolean;
        };
        GradientRule: {
            maxpoint?: components["schemas"]["InterpolationPoint"];
            midpoint?: components["schemas"]["InterpolationPoint"];
            minpoint?: components["schemas"]["InterpolationPoint"];
        };
        GridCoordinate: {
            /** Format: int32 */
            columnIndex?: number;
            /** Format: int32 */
            rowIndex?: number;
            /** Format: int32 */
            sheetId?: number;
        };
        GridData: {
            columnMetadata?: components["schemas"]["DimensionProperties"][];
            rowData?: components["schemas"]["RowData"][];
            rowMetadata?: components["schemas"]["DimensionProperties"][];
            /** Format: int32 */
            startColumn?: number;
            /** Format: int32 */
            startRow?: number;
        };
        GridProperties: {
            /** Format: int32 */
            columnCount?: number;
            columnGroupControlAfter?: boolean;
            /** Format: int32 */
            frozenColumnCount?: number;
            /** Format: int32 */
            frozenRowCount?: number;
            hideGridlines?: boolean;
            /** Format: int32 */
            rowCount?: number;
            rowGroupControlAfter?: boolean;
        };
        GridRange: {
            /** Format: int32 */
            endColumnIndex?: number;
            /** Format: int32 */
            endRowIndex?: number;
            /** Format: int32 */
            sheetId?: number;
            /** Format: int32 */
            startColumnIndex?: number;
            /** Format: int32 */
            startRowIndex?: number;
        };
        HistogramChartSpec: {
            /** Format: double */
            bucketSize?: number;
            /** @enum {string} */
            legendPosition?: "HISTOGRAM_CHART_LEGEND_POSITION_UNSPECIFIED" | "BOTTOM_LEGEND" | "LEFT_LEGEND" | "RIGHT_LEGEND" | "TOP_LEGEND" | "NO_LEGEND" | "INSIDE_LEGEND";
            /** Format: double */
            outlierPercentile?: number;
            series?: components["schemas"]["HistogramSeries"][];
            showItemDividers?: boolean;
        };
        HistogramRule: {
            /** Format: double */
            end?: number;
            /** Format: double */
            interval?: number;
            /** Format: double */
            start?: number;
        };
        HistogramSeries: {
            barColor?: components["schemas"]["Color"];
            barColorStyle?: components["schemas"]["ColorStyle"];
            data?: components["schemas"]["ChartData"];
        };
        InsertDimensionRequest: {
            inheritFromBefore?: boolean;
            range?: components["schemas"]["DimensionRange"];
        };
        InsertRangeRequest: {
            range?: components["schemas"]["GridRange"];
            /** @enum {string} */
            shiftDimension?: "DIMENSION_UNSPECIFIED" | "ROWS" | "COLUMNS";
        };
        InterpolationPoint: {
            color?: components["schemas"]["Color"];
            colorStyle?: components["schemas"]["ColorStyle"];
            /** @enum {string} */
            type?: "INTERPOLATION_POINT_TYPE_UNSPECIFIED" | "MIN" | "MAX" | "NUMBER" | "PERCENT" | "PERCENTILE";
            value?: string;
        };
        Interval: {
            /** Format: google-datetime */
            endTime?: string;
            /** Format: google-datetime */
            startTime?: string;
        };
        IterativeCalculationSettings: {
            /** Format: double */
            convergenceThreshold?: number;
            /** Format: int32 */
            maxIterations?: number;
        };
        KeyValueFormat: {
            position?: components["schemas"]["TextPosition"];
            textFormat?: components["schemas"]["TextFormat"];
        };
        LineStyle: {
            /** @enum {string} */
            type?: "LINE_DASH_TYPE_UNSPECIFIED" | "INVISIBLE" | "CUSTOM" | "SOLID" | "DOTTED" | "MEDIUM_DASHED" | "MEDIUM_DASHED_DOTTED" | "LONG_DASHED" | "LONG_DASHED_DOTTED";
            /** Format: int32 */
            width?: number;
        };
        Link: {
            uri?: string;
        };
        LookerDataSourceSpec: {
            explore?: string;
            instanceUri?: string;
            model?: string;
        };
        ManualRule: {
            groups?: components["schemas"]["ManualRuleGroup"][];
        };
        ManualRuleGroup: {
            groupName?: components["schemas"]["ExtendedValue"];
            items?: components["schemas"]["ExtendedValue"][];
        };
        MatchedDeveloperMetadata: {
            dataFilters?: components["schemas"]["DataFilter"][];
            developerMetadata?: components["schemas"]["DeveloperMetadata"];
        } & {
            [key: string]: unknown;
        };
        MatchedValueRange: {
            dataFilters?: components["schemas"]["DataFilter"][];
            valueRange?: components["schemas"]["ValueRange"];
        } & {
            [key: string]: unknown;
        };
        MergeCellsRequest: {
            /** @enum {string} */
            mergeType?: "MERGE_ALL" | "MERGE_COLUMNS" | "MERGE_ROWS";
            range?: components["schemas"]["GridRange"];
        };
        MoveDimensionRequest: {
            /** Format: int32 */
            destinationIndex?: number;
            source?: components["schemas"]["DimensionRange"];
        };
        NamedRange: {
            name?: string;
            namedRangeId?: string;
            range?: components["schemas"]["GridRange"];
        };
        NumberFormat: {
            pattern?: string;
            /** @enum {string} */
            type?: "NUMBER_FORMAT_TYPE_UNSPECIFIED" | "TEXT" | "NUMBER" | "PERCENT" | "CURRENCY" | "DATE" | "TIME" | "DATE_TIME" | "SCIENTIFIC";
        };
        OrgChartSpec: {
            labels?: components["schemas"]["ChartData"];
            nodeColor?: components["schemas"]["Color"];
            nodeColorStyle?: components["schemas"]["ColorStyle"];
            /** @enum {string} */
            nodeSize?: "ORG_CHART_LABEL_SIZE_UNSPECIFIED" | "SMALL" | "MEDIUM" | "LARGE";
            parentLabels?: components["schemas"]["ChartData"];
            selectedNodeColor?: components["schemas"]["Color"];
            selectedNodeColorStyle?: components["schemas"]["ColorStyle"];
            tooltips?: components["schemas"]["ChartData"];
        };
        OverlayPosition: {
            anchorCell?: components["schemas"]["GridCoordinate"];
            /** Format: int32 */
            heightPixels?: number;
            /** Format: int32 */
            offsetXPixels?: number;
            /** Format: int32 */
            offsetYPixels?: number;
            /** Format: int32 */
            widthPixels?: number;
        };
        Padding: {
            /** Format: int32 */
            bottom?: number;
            /** Format: int32 */
            left?: number;
            /** Format: int32 */
            right?: number;
            /** Format: int32 */
            top?: number;
        };
        PasteDataRequest: {
            coordinate?: components["schemas"]["GridCoordinate"];
            data?: string;
            delimiter?: string;
            html?: boolean;
            /** @enum {string} */
            type?: "PASTE_NORMAL" | "PASTE_VALUES" | "PASTE_FORMAT" | "PASTE_NO_BORDERS" | "PASTE_FORMULA" | "PASTE_DATA_VALIDATION" | "PASTE_CONDITIONAL_FORMATTING";
        };
        PersonProperties: {
            /** @enum {string} */
            displayFormat?: "DISPLAY_FORMAT_UNSPECIFIED" | "DEFAULT" | "LAST_NAME_COMMA_FIRST_NAME" | "EMAIL";
            email?: string;
        };
        PieChartSpec: {
            domain?: components["schemas"]["ChartData"];
            /** @enum {string} */
            legendPosition?: "PIE_CHART_LEGEND_POSITION_UNSPECIFIED" | "BOTTOM_LEGEND" | "LEFT_LEGEND" | "RIGHT_LEGEND" | "TOP_LEGEND" | "NO_LEGEND" | "LABELED_LEGEND";
            /** Format: double */
            pieHole?: number;
            series?: components["schemas"]["ChartData"];
            threeDimensional?: boolean;
        };
        PivotFilterCriteria: {
            condition?: components["schemas"]["BooleanCondition"];
            visibleByDefault?: boolean;
            visibleValues?: string[];
        };
        PivotFilterSpec: {
            /** Format: int32 */
            columnOffsetIndex?: number;
            dataSourceColumnReference?: components["schemas"]["DataSourceColumnReference"];
            filterCriteria?: components["schemas"]["PivotFilterCriteria"];
        };
        PivotGroup: {
            dataSourceColumnReference?: components["schemas"]["DataSourceColumnReference"];
            groupLimit?: components["schemas"]["PivotGroupLimit"];
            groupRule?: components["schemas"]["PivotGroupRule"];
            label?: string;
            repeatHeadings?: boolean;
            showTotals?: boolean;
            /** @enum {string} */
            sortOrder?: "SORT_ORDER_UNSPECIFIED" | "ASCENDING" | "DESCENDING";
            /** Format: int32 */
            sourceColumnOffset?: number;
            valueBucket?: components["schemas"]["PivotGroupSortValueBucket"];
            valueMetadata?: components["schemas"]["PivotGroupValueMetadata"][];
        };
        PivotGroupLimit: {
            /** Format: int32 */
            applyOrder?: number;
            /** Format: int32 */
            countLimit?: number;
        };
        PivotGroupRule: {
            dateTimeRule?: components["schemas"]["DateTimeRule"];
            histogramRule?: components["schemas"]["HistogramRule"];
            manualRule?: components["schemas"]["ManualRule"];
        };
        PivotGroupSortValueBucket: {
            buckets?: components["schemas"]["ExtendedValue"][];
            /** Format: int32 */
            valuesIndex?: number;
        };
        PivotGroupValueMetadata: {
            collapsed?: boolean;
            value?: components["schemas"]["ExtendedValue"];
        };
        PivotTable: {
            columns?: components["schemas"]["PivotGroup"][];
            /** @deprecated */
            criteria?: {
                [key: string]: components["schemas"]["PivotFilterCriteria"];
            };
            readonly dataExecutionStatus?: components["schemas"]["DataExecutionStatus"];
            dataSourceId?: string;
            filterSpecs?: components["schemas"]["PivotFilterSpec"][];
            rows?: components["schemas"]["PivotGroup"][];
            source?: components["schemas"]["GridRange"];
            /** @enum {string} */
            valueLayout?: "HORIZONTAL" | "VERTICAL";
            values?: components["schemas"]["PivotValue"][];
        };
        PivotValue: {
            /** @enum {string} */
            calculatedDisplayType?: "PIVOT_VALUE_CALCULATED_DISPLAY_TYPE_UNSPECIFIED" | "PERCENT_OF_ROW_TOTAL" | "PERCENT_OF_COLUMN_TOTAL" | "PERCENT_OF_GRAND_TOTAL";
            dataSourceColumnReference?: components["schemas"]["DataSourceColumnReference"];
            formula?: string;
            name?: string;
            /** Format: int32 */
            sourceColumnOffset?: number;
            /** @enum {string} */
            summarizeFunction?: "PIVOT_STANDARD_VALUE_FUNCTION_UNSPECIFIED" | "SUM" | "COUNTA" | "COUNT" | "COUNTUNIQUE" | "AVERAGE" | "MAX" | "MIN" | "MEDIAN" | "PRODUCT" | "STDEV" | "STDEVP" | "VAR" | "VARP" | "CUSTOM" | "NONE";
        };
        PointStyle: {
            /** @enum {string} */
            shape?: "POINT_SHAPE_UNSPECIFIED" | "CIRCLE" | "DIAMOND" | "HEXAGON" | "PENTAGON" | "SQUARE" | "STAR" | "TRIANGLE" | "X_MARK";
            /** Format: double */
            size?: number;
        };
        ProtectedRange: {
            description?: string;
            editors?: components["schemas"]["Editors"];
            namedRangeId?: string;
            /** Format: int32 */
            protectedRangeId?: number;
            range?: components["schemas"]["GridRange"];
            requestingUserCanEdit?: boolean;
            tableId?: string;
            unprotectedRanges?: components["schemas"]["GridRange"][];
            warningOnly?: boolean;
        };
        RandomizeRangeRequest: {
            range?: components["schemas"]["GridRange"];
        };
        RefreshCancellationStatus: {
            /** @enum {string} */
            errorCode?: "REFRESH_CANCELLATION_ERROR_CODE_UNSPECIFIED" | "EXECUTION_NOT_FOUND" | "CANCEL_PERMISSION_DENIED" | "QUERY_EXECUTION_COMPLETED" | "CONCURRENT_CANCELLATION" | "CANCEL_OTHER_ERROR";
            /** @enum {string} */
            state?: "REFRESH_CANCELLATION_STATE_UNSPECIFIED" | "CANCEL_SUCCEEDED" | "CANCEL_FAILED";
        } & {
            [key: string]: unknown;
        };
        RefreshDataSourceObjectExecutionStatus: {
            dataExecutionStatus?: components["schemas"]["DataExecutionStatus"];
            reference?: components["schemas"]["DataSourceObjectReference"];
        } & {
            [key: string]: unknown;
        };
        RefreshDataSourceRequest: {
            dataSourceId?: string;
            force?: boolean;
            isAll?: boolean;
            references?: components["schemas"]["DataSourceObjectReferences"];
        };
        RefreshDataSourceResponse: {
            statuses?: components["schemas"]["RefreshDataSourceObjectExecutionStatus"][];
        } & {
            [key: string]: unknown;
        };
        RepeatCellRequest: {
            cell?: components["schemas"]["CellData"];
            /** Format: google-fieldmask */
            fields?: string;
            range?: components["schemas"]["GridRange"];
        };
        Request: {
            addBanding?: components["schemas"]["AddBandingRequest"];
            addChart?: components["schemas"]["AddChartRequest"];
            addConditionalFormatRule?: components["schemas"]["AddConditionalFormatRuleRequest"];
            addDataSource?: components["schemas"]["AddDataSourceRequest"];
            addDimensionGroup?: components["schemas"]["AddDimensionGroupRequest"];
            addFilterView?: components["schemas"]["AddFilterViewRequest"];
            addNamedRange?: components["schemas"]["AddNamedRangeRequest"];
            addProtectedRange?: components["schemas"]["AddProtectedRangeRequest"];
            addSheet?: components["schemas"]["AddSheetRequest"];
            addSlicer?: components["schemas"]["AddSlicerRequest"];
            addTable?: components["schemas"]["AddTableRequest"];
            appendCells?: components["schemas"]["AppendCellsRequest"];
            appendDimension?: components["schemas"]["AppendDimensionRequest"];
            autoFill?: components["schemas"]["AutoFillRequest"];
            autoResizeDimensions?: components["schemas"]["AutoResizeDimensionsRequest"];
            cancelDataSourceRefresh?: components["schemas"]["CancelDataSourceRefreshRequest"];
            clearBasicFilter?: components["schemas"]["ClearBasicFilterRequest"];
            copyPaste?: components["schemas"]["CopyPasteRequest"];
            createDeveloperMetadata?: components["schemas"]["CreateDeveloperMetadataRequest"];
            cutPaste?: components["schemas"]["CutPasteRequest"];
            deleteBanding?: components["schemas"]["DeleteBandingRequest"];
            deleteConditionalFormatRule?: components["schemas"]["DeleteConditionalFormatRuleRequest"];
            deleteDataSource?: components["schemas"]["DeleteDataSourceRequest"];
            deleteDeveloperMetadata?: components["schemas"]["DeleteDeveloperMetadataRequest"];
            deleteDimension?: components["schemas"]["DeleteDimensionRequest"];
            deleteDimensionGroup?: components["schemas"]["DeleteDimensionGroupRequest"];
            deleteDuplicates?: components["schemas"]["DeleteDuplicatesRequest"];
            deleteEmbeddedObject?: components["schemas"]["DeleteEmbeddedObjectRequest"];
            deleteFilterView?: components["schemas"]["DeleteFilterViewRequest"];
            deleteNamedRange?: components["schemas"]["DeleteNamedRangeRequest"];
            deleteProtectedRange?: components["schemas"]["DeleteProtectedRangeRequest"];
            deleteRange?: components["schemas"]["DeleteRangeRequest"];
            deleteSheet?: components["schemas"]["DeleteSheetRequest"];
            deleteTable?: components["schemas"]["DeleteTableRequest"];
            duplicateFilterView?: components["schemas"]["DuplicateFilterViewRequest"];
            duplicateSheet?: components["schemas"]["DuplicateSheetRequest"];
            findReplace?: components["schemas"]["FindReplaceRequest"];
            insertDimension?: components["schemas"]["InsertDimensionRequest"];
            insertRange?: components["schemas"]["InsertRangeRequest"];
            mergeCells?: components["schemas"]["MergeCellsRequest"];
            moveDimension?: components["schemas"]["MoveDimensionRequest"];
            pasteData?: components["schemas"]["PasteDataRequest"];
            randomizeRange?: components["schemas"]["RandomizeRangeRequest"];
            refreshDataSource?: components["schemas"]["RefreshDataSourceRequest"];
            repeatCell?: components["schemas"]["RepeatCellRequest"];
            setBasicFilter?: components["schemas"]["SetBasicFilterRequest"];
            setDataValidation?: components["schemas"]["SetDataValidationRequest"];
            sortRange?: components["schemas"]["SortRangeRequest"];
            textToColumns?: components["schemas"]["TextToColumnsRequest"];
            trimWhitespace?: components["schemas"]["TrimWhitespaceRequest"];
            unmergeCells?: components["schemas"]["UnmergeCellsRequest"];
            updateBanding?: components["schemas"]["UpdateBandingRequest"];
            updateBorders?: components["schemas"]["UpdateBordersRequest"];
            updateCells?: components["schemas"]["UpdateCellsRequest"];
            updateChartSpec?: components["schemas"]["UpdateChartSpecRequest"];
            updateConditionalFormatRule?: components["schemas"]["UpdateConditionalFormatRuleRequest"];
            updateDataSource?: components["schemas"]["UpdateDataSourceRequest"];
            updateDeveloperMetadata?: components["schemas"]["UpdateDeveloperMetadataRequest"];
            updateDimensionGroup?: components["schemas"]["UpdateDimensionGroupRequest"];
            updateDimensionProperties?: components["schemas"]["UpdateDimensionPropertiesRequest"];
            updateEmbeddedObjectBorder?: components["schemas"]["UpdateEmbeddedObjectBorderRequest"];
            updateEmbeddedObjectPosition?: components["schemas"]["UpdateEmbeddedObjectPositionRequest"];
            updateFilterView?: components["schemas"]["UpdateFilterViewRequest"];
            updateNamedRange?: components["schemas"]["UpdateNamedRangeRequest"];
            updateProtectedRange?: components["schemas"]["UpdateProtectedRangeRequest"];
            updateSheetProperties?: components["schemas"]["UpdateSheetPropertiesRequest"];
            updateSlicerSpec?: components["schemas"]["UpdateSlicerSpecRequest"];
            updateSpreadsheetProperties?: components["schemas"]["UpdateSpreadsheetPropertiesRequest"];
            updateTable?: components["schemas"]["UpdateTableRequest"];
        };
        Response: {
            addBanding?: components["schemas"]["AddBandingResponse"];
            addChart?: components["schemas"]["AddChartResponse"];
            addDataSource?: components["schemas"]["AddDataSourceResponse"];
            addDimensionGroup?: components["schemas"]["AddDimensionGroupResponse"];
            addFilterView?: components["schemas"]["AddFilterViewResponse"];
            addNamedRange?: components["schemas"]["AddNamedRangeResponse"];
            addProtectedRange?: components["schemas"]["AddProtectedRangeResponse"];
            addSheet?: components["schemas"]["AddSheetResponse"];
            addSlicer?: components["schemas"]["AddSlicerResponse"];
            addTable?: components["schemas"]["AddTableResponse"];
            cancelDataSourceRefresh?: components["schemas"]["CancelDataSourceRefreshResponse"];
            createDeveloperMetadata?: components["schemas"]["CreateDeveloperMetadataResponse"];
            deleteConditionalFormatRule?: components["schemas"]["DeleteConditionalFormatRuleResponse"];
            deleteDeveloperMetadata?: components["schemas"]["DeleteDeveloperMetadataResponse"];
            deleteDimensionGroup?: components["schemas"]["DeleteDimensionGroupResponse"];
            deleteDuplicates?: components["schemas"]["DeleteDuplicatesResponse"];
            duplicateFilterView?: components["schemas"]["DuplicateFilterViewResponse"];
            duplicateSheet?: components["schemas"]["DuplicateSheetResponse"];
            findReplace?: components["schemas"]["FindReplaceResponse"];
            refreshDataSource?: components["schemas"]["RefreshDataSourceResponse"];
            trimWhitespace?: components["schemas"]["TrimWhitespaceResponse"];
            updateConditionalFormatRule?: components["schemas"]["UpdateConditionalFormatRuleResponse"];
            updateDataSource?: components["schemas"]["UpdateDataSourceResponse"];
            updateDeveloperMetadata?: components["schemas"]["UpdateDeveloperMetadataResponse"];
            updateEmbeddedObjectPosition?: components["schemas"]["UpdateEmbeddedObjectPositionResponse"];
        } & {
            [key: string]: unknown;
        };
        RichLinkProperties: {
            readonly mimeType?: string;
            uri?: string;
        };
        RowData: {
            values?: components["schemas"]["CellData"][];
        };
        ScorecardChartSpec: {
            /** @enum {string} */
            aggregateType?: "CHART_AGGREGATE_TYPE_UNSPECIFIED" | "AVERAGE" | "COUNT" | "MAX" | "MEDIAN" | "MIN" | "SUM";
            baselineValueData?: components["schemas"]["ChartData"];
            baselineValueFormat?: components["schemas"]["BaselineValueFormat"];
            customFormatOptions?: components["schemas"]["ChartCustomNumberFormatOptions"];
            keyValueData?: components["schemas"]["ChartData"];
            keyValueFormat?: components["schemas"]["KeyValueFormat"];
            /** @enum {string} */
            numberFormatSource?: "CHART_NUMBER_FORMAT_SOURCE_UNDEFINED" | "FROM_DATA" | "CUSTOM";
            /** Format: double */
            scaleFactor?: number;
        };
        SearchDeveloperMetadataRequest: {
            dataFilters?: components["schemas"]["DataFilter"][];
        };
        SearchDeveloperMetadataResponse: {
            matchedDeveloperMetadata?: components["schemas"]["MatchedDeveloperMetadata"][];
        } & {
            [key: string]: unknown;
        };
        SetBasicFilterRequest: {
            filter?: components["schemas"]["BasicFilter"];
        };
        SetDataValidationRequest: {
            filteredRowsIncluded?: boolean;
            range?: components["schemas"]["GridRange"];
            rule?: components["schemas"]["DataValidationRule"];
        };
        Sheet: {
            bandedRanges?: components["schemas"]["BandedRange"][];
            basicFilter?: components["schemas"]["BasicFilter"];
            charts?: components["schemas"]["EmbeddedChart"][];
            columnGroups?: components["schemas"]["DimensionGroup"][];
            conditionalFormats?: components["schemas"]["ConditionalFormatRule"][];
            data?: components["schemas"]["GridData"][];
            developerMetadata?: components["schemas"]["DeveloperMetadata"][];
            filterViews?: components["schemas"]["FilterView"][];
            merges?: components["schemas"]["GridRange"][];
            properties?: components["schemas"]["SheetProperties"];
            protectedRanges?: components["schemas"]["ProtectedRange"][];
            rowGroups?: components["schemas"]["DimensionGroup"][];
            slicers?: components["schemas"]["Slicer"][];
            tables?: components["schemas"]["Table"][];
        };
        SheetProperties: {
            readonly dataSourceSheetProperties?: components["schemas"]["DataSourceSheetProperties"];
            gridProperties?: components["schemas"]["GridProperties"];
            hidden?: boolean;
            /** Format: int32 */
            index?: number;
            rightToLeft?: boolean;
            /** Format: int32 */
            sheetId?: number;
            /** @enum {string} */
            sheetType?: "SHEET_TYPE_UNSPECIFIED" | "GRID" | "OBJECT" | "DATA_SOURCE";
            tabColor?: components["schemas"]["Color"];
            tabColorStyle?: components["schemas"]["ColorStyle"];
            title?: string;
        };
        Slicer: {
            position?: components["schemas"]["EmbeddedObjectPosition"];
            /** Format: int32 */
            slicerId?: number;
            spec?: components["schemas"]["SlicerSpec"];
        };
        SlicerSpec: {
            applyToPivotTables?: boolean;
            backgroundColor?: components["schemas"]["Color"];
            backgroundColorStyle?: components["schemas"]["ColorStyle"];
            /** Format: int32 */
            columnIndex?: number;
            dataRange?: components["schemas"]["GridRange"];
            filterCriteria?: components["schemas"]["FilterCriteria"];
            /** @enum {string} */
            horizontalAlignment?: "HORIZONTAL_ALIGN_UNSPECIFIED" | "LEFT" | "CENTER" | "RIGHT";
            textFormat?: components["schemas"]["TextFormat"];
            title?: string;
        };
        SortRangeRequest: {
            range?: components["schemas"]["GridRange"];
            sortSpecs?: components["schemas"]["SortSpec"][];
        };
        SortSpec: {
            backgroundColor?: components["schemas"]["Color"];
            backgroundColorStyle?: components["schemas"]["ColorStyle"];
            dataSourceColumnReference?: components["schemas"]["DataSourceColumnReference"];
            /** Format: int32 */
            dimensionIndex?: number;
            foregroundColor?: components["schemas"]["Color"];
            foregroundColorStyle?: components["schemas"]["ColorStyle"];
            /** @enum {string} */
            sortOrder?: "SORT_ORDER_UNSPECIFIED" | "ASCENDING" | "DESCENDING";
        };
        SourceAndDestination: {
            /** @enum {string} */
            dimension?: "DIMENSION_UNSPECIFIED" | "ROWS" | "COLUMNS";
            /** Format: int32 */
            fillLength?: number;
            source?: components["schemas"]["GridRange"];
        };
        Spreadsheet: {
            readonly dataSourceSchedules?: components["schemas"]["DataSourceRefreshSchedule"][];
            dataSources?: components["schemas"]["DataSource"][];
            developerMetadata?: components["schemas"]["DeveloperMetadata"][];
            namedRanges?: components["schemas"]["NamedRange"][];
            properties?: components["schemas"]["SpreadsheetProperties"];
            sheets?: components["schemas"]["Sheet"][];
            spreadsheetId?: string;
            spreadsheetUrl?: string;
        };
        SpreadsheetProperties: {
            /** @enum {string} */
            autoRecalc?: "RECALCULATION_INTERVAL_UNSPECIFIED" | "ON_CHANGE" | "MINUTE" | "HOUR";
            defaultFormat?: components["schemas"]["CellFormat"];
            importFunctionsExternalUrlAccessAllowed?: boolean;
            iterativeCalculationSettings?: components["schemas"]["IterativeCalculationSettings"];
            locale?: string;
            spreadsheetTheme?: components["schemas"]["SpreadsheetTheme"];
            timeZone?: string;
            title?: string;
        };
        SpreadsheetTheme: {
            primaryFontFamily?: string;
            themeColors?: components["schemas"]["ThemeColorPair"][];
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
        Table: {
            columnProperties?: components["schemas"]["TableColumnProperties"][];
            name?: string;
            range?: components["schemas"]["GridRange"];
            rowsProperties?: components["schemas"]["TableRowsProperties"];
            tableId?: string;
        };
        TableColumnDataValidationRule: {
            condition?: components["schemas"]["BooleanCondition"];
        };
        TableColumnProperties: {
            /** Format: int32 */
            columnIndex?: number;
            columnName?: string;
            /** @enum {string} */
            columnType?: "COLUMN_TYPE_UNSPECIFIED" | "DOUBLE" | "CURRENCY" | "PERCENT" | "DATE" | "TIME" | "DATE_TIME" | "TEXT" | "BOOLEAN" | "DROPDOWN" | "FILES_CHIP" | "PEOPLE_CHIP" | "FINANCE_CHIP" | "PLACE_CHIP" | "RATINGS_CHIP";
            dataValidationRule?: components["schemas"]["TableColumnDataValidationRule"];
        };
        TableRowsProperties: {
            firstBandColorStyle?: components["schemas"]["ColorStyle"];
            footerColorStyle?: components["schemas"]["ColorStyle"];
            headerColorStyle?: components["schemas"]["ColorStyle"];
            secondBandColorStyle?: components["schemas"]["ColorStyle"];
        };
        TextFormat: {
            bold?: boolean;
            fontFamily?: string;
            /** Format: int32 */
            fontSize?: number;
            foregroundColor?: components["schemas"]["Color"];
            foregroundColorStyle?: components["schemas"]["ColorStyle"];
            italic?: boolean;
            link?: components["schemas"]["Link"];
            strikethrough?: boolean;
            underline?: boolean;
        };
        TextFormatRun: {
            format?: components["schemas"]["TextFormat"];
            /** Format: int32 */
            startIndex?: number;
        };
        TextPosition: {
            /** @enum {string} */
            horizontalAlignment?: "HORIZONTAL_ALIGN_UNSPECIFIED" | "LEFT" | "CENTER" | "RIGHT";
        };
        TextRotation: {
            /** Format: int32 */
            angle?: number;
            vertical?: boolean;
        };
        TextToColumnsRequest: {
            delimiter?: string;
            /** @enum {string} */
            delimiterType?: "DELIMITER_TYPE_UNSPECIFIED" | "COMMA" | "SEMICOLON" | "PERIOD" | "SPACE" | "CUSTOM" | "AUTODETECT";
            source?: components["schemas"]["GridRange"];
        };
        ThemeColorPair: {
            color?: components["schemas"]["ColorStyle"];
            /** @enum {string} */
            colorType?: "THEME_COLOR_TYPE_UNSPECIFIED" | "TEXT" | "BACKGROUND" | "ACCENT1" | "ACCENT2" | "ACCENT3" | "ACCENT4" | "ACCENT5" | "ACCENT6" | "LINK";
        };
        TimeOfDay: {
            /** Format: int32 */
            hours?: number;
            /** Format: int32 */
            minutes?: number;
            /** Format: int32 */
            nanos?: number;
            /** Format: int32 */
            seconds?: number;
        };
        TreemapChartColorScale: {
            maxValueColor?: components["schemas"]["Color"];
            maxValueColorStyle?: components["schemas"]["ColorStyle"];
            midValueColor?: components["schemas"]["Color"];
            midValueColorStyle?: components["schemas"]["ColorStyle"];
            minValueColor?: components["schemas"]["Color"];
            minValueColorStyle?: components["schemas"]["ColorStyle"];
            noDataColor?: components["schemas"]["Color"];
            noDataColorStyle?: components["schemas"]["ColorStyle"];
        };
        TreemapChartSpec: {
            colorData?: components["schemas"]["ChartData"];
            colorScale?: components["schemas"]["TreemapChartColorScale"];
            headerColor?: components["schemas"]["Color"];
            headerColorStyle?: components["schemas"]["ColorStyle"];
            hideTooltips?: boolean;
            /** Format: int32 */
            hintedLevels?: number;
            labels?: components["schemas"]["ChartData"];
            /** Format: int32 */
            levels?: number;
            /** Format: double */
            maxValue?: number;
            /** Format: double */
            minValue?: number;
            parentLabels?: components["schemas"]["ChartData"];
            sizeData?: components["schemas"]["ChartData"];
            textFormat?: components["schemas"]["TextFormat"];
        };
        TrimWhitespaceRequest: {
            range?: components["schemas"]["GridRange"];
        };
        TrimWhitespaceResponse: {
            /** Format: int32 */
            cellsChangedCount?: number;
        } & {
            [key: string]: unknown;
        };
        UnmergeCellsRequest: {
            range?: components["schemas"]["GridRange"];
        };
        UpdateBandingRequest: {
            bandedRange?: components["schemas"]["BandedRange"];
            /** Format: google-fieldmask */
            fields?: string;
        };
        UpdateBordersRequest: {
            bottom?: components["schemas"]["Border"];
            innerHorizontal?: components["schemas"]["Border"];
            innerVertical?: components["schemas"]["Border"];
            left?: components["schemas"]["Border"];
            range?: components["schemas"]["GridRange"];
            right?: components["schemas"]["Border"];
            top?: components["schemas"]["Border"];
        };
        UpdateCellsRequest: {
            /** Format: google-fieldmask */
            fields?: string;
            range?: components["schemas"]["GridRange"];
            rows?: components["schemas"]["RowData"][];
            start?: components["schemas"]["GridCoordinate"];
        };
        UpdateChartSpecRequest: {
            /** Format: int32 */
            chartId?: number;
            spec?: components["schemas"]["ChartSpec"];
        };
        UpdateConditionalFormatRuleRequest: {
            /** Format: int32 */
            index?: number;
            /** Format: int32 */
            newIndex?: number;
            rule?: components["schemas"]["ConditionalFormatRule"];
            /** Format: int32 */
            sheetId?: number;
        };
        UpdateConditionalFormatRuleResponse: {
            /** Format: int32 */
            newIndex?: number;
            newRule?: components["schemas"]["ConditionalFormatRule"];
            /** Format: int32 */
            oldIndex?: number;
            oldRule?: components["schemas"]["ConditionalFormatRule"];
        } & {
            [key: string]: unknown;
        };
        UpdateDataSourceRequest: {
            dataSource?: components["schemas"]["DataSource"];
            /** Format: google-fieldmask */
            fields?: string;
        };
        UpdateDataSourceResponse: {
            dataExecutionStatus?: components["schemas"]["DataExecutionStatus"];
            dataSource?: components["schemas"]["DataSource"];
        } & {
            [key: string]: unknown;
        };
        UpdateDeveloperMetadataRequest: {
            dataFilters?: components["schemas"]["DataFilter"][];
            developerMetadata?: components["schemas"]["DeveloperMetadata"];
            /** Format: google-fieldmask */
            fields?: string;
        };
        UpdateDeveloperMetadataResponse: {
            developerMetadata?: components["schemas"]["DeveloperMetadata"][];
        } & {
            [key: string]: unknown;
        };
        UpdateDimensionGroupRequest: {
            dimensionGroup?: components["schemas"]["DimensionGroup"];
            /** Format: google-fieldmask */
            fields?: string;
        };
        UpdateDimensionPropertiesRequest: {
            dataSourceSheetRange?: components["schemas"]["DataSourceSheetDimensionRange"];
            /** Format: google-fieldmask */
            fields?: string;
            properties?: components["schemas"]["DimensionProperties"];
            range?: components["schemas"]["DimensionRange"];
        };
        UpdateEmbeddedObjectBorderRequest: {
            border?: components["schemas"]["EmbeddedObjectBorder"];
            /** Format: google-fieldmask */
            fields?: string;
            /** Format: int32 */
            objectId?: number;
        };
        UpdateEmbeddedObjectPositionRequest: {
            /** Format: google-fieldmask */
            fields?: string;
            newPosition?: components["schemas"]["EmbeddedObjectPosition"];
            /** Format: int32 */
            objectId?: number;
        };
        UpdateEmbeddedObjectPositionResponse: {
            position?: components["schemas"]["EmbeddedObjectPosition"];
        } & {
            [key: string]: unknown;
        };
        UpdateFilterViewRequest: {
            /** Format: google-fieldmask */
            fields?: string;
            filter?: components["schemas"]["FilterView"];
        };
        UpdateNamedRangeRequest: {
            /** Format: google-fieldmask */
            fields?: string;
            namedRange?: components["schemas"]["NamedRange"];
        };
        UpdateProtectedRangeRequest: {
            /** Format: google-fieldmask */
            fields?: string;
            protectedRange?: components["schemas"]["ProtectedRange"];
        };
        UpdateSheetPropertiesRequest: {
            /** Format: google-fieldmask */
            fields?: string;
            properties?: components["schemas"]["SheetProperties"];
        };
        UpdateSlicerSpecRequest: {
            /** Format: google-fieldmask */
            fields?: string;
            /** Format: int32 */
            slicerId?: number;
            spec?: components["schemas"]["SlicerSpec"];
        };
        UpdateSpreadsheetPropertiesRequest: {
            /** Format: google-fieldmask */
            fields?: string;
            properties?: components["schemas"]["SpreadsheetProperties"];
        };
        UpdateTableRequest: {
            /** Format: google-fieldmask */
            fields?: string;
            table?: components["schemas"]["Table"];
        };
        UpdateValuesByDataFilterResponse: {
            dataFilter?: components["schemas"]["DataFilter"];
            /** Format: int32 */
            updatedCells?: number;
            /** Format: int32 */
            updatedColumns?: number;
            updatedData?: components["schemas"]["ValueRange"];
            updatedRange?: string;
            /** Format: int32 */
            updatedRows?: number;
        } & {
            [key: string]: unknown;
        };
        UpdateValuesResponse: {
            spreadsheetId?: string;
            /** Format: int32 */
            updatedCells?: number;
            /** Format: int32 */
            updatedColumns?: number;
            updatedData?: components["schemas"]["ValueRange"];
            updatedRange?: string;
            /** Format: int32 */
            updatedRows?: number;
        } & {
            [key: string]: unknown;
        };
        ValueRange: {
            /** @enum {string} */
            majorDimension?: "DIMENSION_UNSPECIFIED" | "ROWS" | "COLUMNS";
            range?: string;
            values?: unknown[][];
        };
        WaterfallChartColumnStyle: {
            color?: components["schemas"]["Color"];
            colorStyle?: components["schemas"]["ColorStyle"];
            label?: string;
        };
        WaterfallChartCustomSubtotal: {
            dataIsSubtotal?: boolean;
            label?: string;
            /** Format: int32 */
            subtotalIndex?: number;
        };
        WaterfallChartDomain: {
            data?: components["schemas"]["ChartData"];
            reversed?: boolean;
        };
        WaterfallChartSeries: {
            customSubtotals?: components["schemas"]["WaterfallChartCustomSubtotal"][];
            data?: components["schemas"]["ChartData"];
            dataLabel?: components["schemas"]["DataLabel"];
            hideTrailingSubtotal?: boolean;
            negativeColumnsStyle?: components["schemas"]["WaterfallChartColumnStyle"];
            positiveColumnsStyle?: components["schemas"]["WaterfallChartColumnStyle"];
            subtotalColumnsStyle?: components["schemas"]["WaterfallChartColumnStyle"];
        };
        WaterfallChartSpec: {
            connectorLineStyle?: components["schemas"]["LineStyle"];
            domain?: components["schemas"]["WaterfallChartDomain"];
            firstValueIsTotal?: boolean;
            hideConnectorLines?: boolean;
            series?: components["schemas"]["WaterfallChartSeries"][];
            /** @enum {string} */
            stackedType?: "WATERFALL_STACKED_TYPE_UNSPECIFIED" | "STACKED" | "SEQUENTIAL";
            totalDataLabel?: components["schemas"]["DataLabel"];
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
    "sheets.spreadsheets.create": {
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
                "application/json": components["schemas"]["Spreadsheet"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Spreadsheet"];
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
    "sheets.spreadsheets.get": {
        parameters: {
            query?: {
                excludeTablesInBandedRanges?: boolean;
                includeGridData?: boolean;
                ranges?: string[];
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
                spreadsheetId: string;
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
                    "application/json": components["schemas"]["Spreadsheet"];
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
    "sheets.spreadsheets.developerMetadata.get": {
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
                metadataId: number;
                spreadsheetId: string;
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
                    "application/json": components["schemas"]["DeveloperMetadata"];
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
    "sheets.spreadsheets.developerMetadata.search": {
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
                spreadsheetId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SearchDeveloperMetadataRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchDeveloperMetadataResponse"];
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
    "sheets.spreadsheets.sheets.copyTo": {
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
                sheetId: number;
                spreadsheetId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CopySheetToAnotherSpreadsheetRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetProperties"];
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
    "sheets.spreadsheets.values.get": {
        parameters: {
            query?: {
                dateTimeRenderOption?: "SERIAL_NUMBER" | "FORMATTED_STRING";
                majorDimension?: "DIMENSION_UNSPECIFIED" | "ROWS" | "COLUMNS";
                valueRenderOption?: "FORMATTED_VALUE" | "UNFORMATTED_VALUE" | "FORMULA";
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
                range: string;
                spreadsheetId: string;
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
                    "application/json": components["schemas"]["ValueRange"];
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
    "sheets.spreadsheets.values.update": {
        parameters: {
            query?: {
                includeValuesInResponse?: boolean;
                responseDateTimeRenderOption?: "SERIAL_NUMBER" | "FORMATTED_STRING";
                responseValueRenderOption?: "FORMATTED_VALUE" | "UNFORMATTED_VALUE" | "FORMULA";
                valueInputOption?: "INPUT_VALUE_OPTION_UNSPECIFIED" | "RAW" | "USER_ENTERED";
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
                range: string;
                spreadsheetId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ValueRange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateValuesResponse"];
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
    "sheets.spreadsheets.values.append": {
        parameters: {
            query?: {
                includeValuesInResponse?: boolean;
                insertDataOption?: "OVERWRITE" | "INSERT_ROWS";
                responseDateTimeRenderOption?: "SERIAL_NUMBER" | "FORMATTED_STRING";
                responseValueRenderOption?: "FORMATTED_VALUE" | "UNFORMATTED_VALUE" | "FORMULA";
                valueInputOption?: "INPUT_VALUE_OPTION_UNSPECIFIED" | "RAW" | "USER_ENTERED";
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
                range: string;
                spreadsheetId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ValueRange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppendValuesResponse"];
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
    "sheets.spreadsheets.values.clear": {
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
                range: string;
                spreadsheetId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ClearValuesRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClearValuesResponse"];
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
    "sheets.spreadsheets.values.batchClear": {
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
                spreadsheetId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["BatchClearValuesRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchClearValuesResponse"];
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
    "sheets.spreadsheets.values.batchClearByDataFilter": {
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
                spreadsheetId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["BatchClearValuesByDataFilterRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchClearValuesByDataFilterResponse"];
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
    "sheets.spreadsheets.values.batchGet": {
        parameters: {
            query?: {
                dateTimeRenderOption?: "SERIAL_NUMBER" | "FORMATTED_STRING";
                majorDimension?: "DIMENSION_UNSPECIFIED" | "ROWS" | "COLUMNS";
                ranges?: string[];
                valueRenderOption?: "FORMATTED_VALUE" | "UNFORMATTED_VALUE" | "FORMULA";
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
                spreadsheetId: string;
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
                    "application/json": components["schemas"]["BatchGetValuesResponse"];
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
    "sheets.spreadsheets.values.batchGetByDataFilter": {
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
                spreadsheetId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["BatchGetValuesByDataFilterRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchGetValuesByDataFilterResponse"];
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
    "sheets.spreadsheets.values.batchUpdate": {
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
                spreadsheetId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["BatchUpdateValuesRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchUpdateValuesResponse"];
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
    "sheets.spreadsheets.values.batchUpdateByDataFilter": {
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
                spreadsheetId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["BatchUpdateValuesByDataFilterRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchUpdateValuesByDataFilterResponse"];
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
    "sheets.spreadsheets.batchUpdate": {
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
                spreadsheetId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["BatchUpdateSpreadsheetRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchUpdateSpreadsheetResponse"];
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
    "sheets.spreadsheets.getByDataFilter": {
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
                spreadsheetId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["GetSpreadsheetByDataFilterRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Spreadsheet"];
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
