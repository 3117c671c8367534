// Written by the generator from the contract beside it. Not to be edited.

export interface components {
  schemas: {
    'AddBandingRequest': {
      bandedRange?: components['schemas']['BandedRange']
    }
    'AddBandingResponse': {
      bandedRange?: components['schemas']['BandedRange']
      [name: string]: unknown
    }
    'AddChartRequest': {
      chart?: components['schemas']['EmbeddedChart']
    }
    'AddChartResponse': {
      chart?: components['schemas']['EmbeddedChart']
      [name: string]: unknown
    }
    'AddConditionalFormatRuleRequest': {
      index?: number
      rule?: components['schemas']['ConditionalFormatRule']
    }
    'AddDataSourceRequest': {
      dataSource?: components['schemas']['DataSource']
    }
    'AddDataSourceResponse': {
      dataExecutionStatus?: components['schemas']['DataExecutionStatus']
      dataSource?: components['schemas']['DataSource']
      [name: string]: unknown
    }
    'AddDimensionGroupRequest': {
      range?: components['schemas']['DimensionRange']
    }
    'AddDimensionGroupResponse': {
      dimensionGroups?: components['schemas']['DimensionGroup'][]
      [name: string]: unknown
    }
    'AddFilterViewRequest': {
      filter?: components['schemas']['FilterView']
    }
    'AddFilterViewResponse': {
      filter?: components['schemas']['FilterView']
      [name: string]: unknown
    }
    'AddNamedRangeRequest': {
      namedRange?: components['schemas']['NamedRange']
    }
    'AddNamedRangeResponse': {
      namedRange?: components['schemas']['NamedRange']
      [name: string]: unknown
    }
    'AddProtectedRangeRequest': {
      protectedRange?: components['schemas']['ProtectedRange']
    }
    'AddProtectedRangeResponse': {
      protectedRange?: components['schemas']['ProtectedRange']
      [name: string]: unknown
    }
    'AddSheetRequest': {
      properties?: components['schemas']['SheetProperties']
    }
    'AddSheetResponse': {
      properties?: components['schemas']['SheetProperties']
      [name: string]: unknown
    }
    'AddSlicerRequest': {
      slicer?: components['schemas']['Slicer']
    }
    'AddSlicerResponse': {
      slicer?: components['schemas']['Slicer']
      [name: string]: unknown
    }
    'AddTableRequest': {
      table?: components['schemas']['Table']
    }
    'AddTableResponse': {
      table?: components['schemas']['Table']
      [name: string]: unknown
    }
    'AppendCellsRequest': {
      fields?: string
      rows?: components['schemas']['RowData'][]
      sheetId?: number
      tableId?: string
    }
    'AppendDimensionRequest': {
      dimension?: 'DIMENSION_UNSPECIFIED' | 'ROWS' | 'COLUMNS'
      length?: number
      sheetId?: number
    }
    'AppendValuesResponse': {
      spreadsheetId?: string
      tableRange?: string
      updates?: components['schemas']['UpdateValuesResponse']
      [name: string]: unknown
    }
    'AutoFillRequest': {
      range?: components['schemas']['GridRange']
      sourceAndDestination?: components['schemas']['SourceAndDestination']
      useAlternateSeries?: boolean
    }
    'AutoResizeDimensionsRequest': {
      dataSourceSheetDimensions?: components['schemas']['DataSourceSheetDimensionRange']
      dimensions?: components['schemas']['DimensionRange']
    }
    'BandedRange': {
      bandedRangeId?: number
      bandedRangeReference?: string
      columnProperties?: components['schemas']['BandingProperties']
      range?: components['schemas']['GridRange']
      rowProperties?: components['schemas']['BandingProperties']
    }
    'BandingProperties': {
      firstBandColor?: components['schemas']['Color']
      firstBandColorStyle?: components['schemas']['ColorStyle']
      footerColor?: components['schemas']['Color']
      footerColorStyle?: components['schemas']['ColorStyle']
      headerColor?: components['schemas']['Color']
      headerColorStyle?: components['schemas']['ColorStyle']
      secondBandColor?: components['schemas']['Color']
      secondBandColorStyle?: components['schemas']['ColorStyle']
    }
    'BaselineValueFormat': {
      comparisonType?: 'COMPARISON_TYPE_UNDEFINED' | 'ABSOLUTE_DIFFERENCE' | 'PERCENTAGE_DIFFERENCE'
      description?: string
      negativeColor?: components['schemas']['Color']
      negativeColorStyle?: components['schemas']['ColorStyle']
      position?: components['schemas']['TextPosition']
      positiveColor?: components['schemas']['Color']
      positiveColorStyle?: components['schemas']['ColorStyle']
      textFormat?: components['schemas']['TextFormat']
    }
    'BasicChartAxis': {
      format?: components['schemas']['TextFormat']
      position?: 'BASIC_CHART_AXIS_POSITION_UNSPECIFIED' | 'BOTTOM_AXIS' | 'LEFT_AXIS' | 'RIGHT_AXIS'
      title?: string
      titleTextPosition?: components['schemas']['TextPosition']
      viewWindowOptions?: components['schemas']['ChartAxisViewWindowOptions']
    }
    'BasicChartDomain': {
      domain?: components['schemas']['ChartData']
      reversed?: boolean
    }
    'BasicChartSeries': {
      color?: components['schemas']['Color']
      colorStyle?: components['schemas']['ColorStyle']
      dataLabel?: components['schemas']['DataLabel']
      lineStyle?: components['schemas']['LineStyle']
      pointStyle?: components['schemas']['PointStyle']
      series?: components['schemas']['ChartData']
      styleOverrides?: components['schemas']['BasicSeriesDataPointStyleOverride'][]
      targetAxis?: 'BASIC_CHART_AXIS_POSITION_UNSPECIFIED' | 'BOTTOM_AXIS' | 'LEFT_AXIS' | 'RIGHT_AXIS'
      type?: 'BASIC_CHART_TYPE_UNSPECIFIED' | 'BAR' | 'LINE' | 'AREA' | 'COLUMN' | 'SCATTER' | 'COMBO' | 'STEPPED_AREA'
    }
    'BasicChartSpec': {
      axis?: components['schemas']['BasicChartAxis'][]
      chartType?: 'BASIC_CHART_TYPE_UNSPECIFIED' | 'BAR' | 'LINE' | 'AREA' | 'COLUMN' | 'SCATTER' | 'COMBO' | 'STEPPED_AREA'
      compareMode?: 'BASIC_CHART_COMPARE_MODE_UNSPECIFIED' | 'DATUM' | 'CATEGORY'
      domains?: components['schemas']['BasicChartDomain'][]
      headerCount?: number
      interpolateNulls?: boolean
      legendPosition?: 'BASIC_CHART_LEGEND_POSITION_UNSPECIFIED' | 'BOTTOM_LEGEND' | 'LEFT_LEGEND' | 'RIGHT_LEGEND' | 'TOP_LEGEND' | 'NO_LEGEND'
      lineSmoothing?: boolean
      series?: components['schemas']['BasicChartSeries'][]
      stackedType?: 'BASIC_CHART_STACKED_TYPE_UNSPECIFIED' | 'NOT_STACKED' | 'STACKED' | 'PERCENT_STACKED'
      threeDimensional?: boolean
      totalDataLabel?: components['schemas']['DataLabel']
    }
    'BasicFilter': {
      criteria?: Record<string, components['schemas']['FilterCriteria']>
      filterSpecs?: components['schemas']['FilterSpec'][]
      range?: components['schemas']['GridRange']
      sortSpecs?: components['schemas']['SortSpec'][]
      tableId?: string
    }
    'BasicSeriesDataPointStyleOverride': {
      color?: components['schemas']['Color']
      colorStyle?: components['schemas']['ColorStyle']
      index?: number
      pointStyle?: components['schemas']['PointStyle']
    }
    'BatchClearValuesByDataFilterRequest': {
      dataFilters?: components['schemas']['DataFilter'][]
    }
    'BatchClearValuesByDataFilterResponse': {
      clearedRanges?: string[]
      spreadsheetId?: string
      [name: string]: unknown
    }
    'BatchClearValuesRequest': {
      ranges?: string[]
    }
    'BatchClearValuesResponse': {
      clearedRanges?: string[]
      spreadsheetId?: string
      [name: string]: unknown
    }
    'BatchGetValuesByDataFilterRequest': {
      dataFilters?: components['schemas']['DataFilter'][]
      dateTimeRenderOption?: 'SERIAL_NUMBER' | 'FORMATTED_STRING'
      majorDimension?: 'DIMENSION_UNSPECIFIED' | 'ROWS' | 'COLUMNS'
      valueRenderOption?: 'FORMATTED_VALUE' | 'UNFORMATTED_VALUE' | 'FORMULA'
    }
    'BatchGetValuesByDataFilterResponse': {
      spreadsheetId?: string
      valueRanges?: components['schemas']['MatchedValueRange'][]
      [name: string]: unknown
    }
    'BatchGetValuesResponse': {
      spreadsheetId?: string
      valueRanges?: components['schemas']['ValueRange'][]
      [name: string]: unknown
    }
    'BatchUpdateSpreadsheetRequest': {
      includeSpreadsheetInResponse?: boolean
      requests?: components['schemas']['Request'][]
      responseIncludeGridData?: boolean
      responseRanges?: string[]
    }
    'BatchUpdateSpreadsheetResponse': {
      replies?: components['schemas']['Response'][]
      spreadsheetId?: string
      updatedSpreadsheet?: components['schemas']['Spreadsheet']
      [name: string]: unknown
    }
    'BatchUpdateValuesByDataFilterRequest': {
      data?: components['schemas']['DataFilterValueRange'][]
      includeValuesInResponse?: boolean
      responseDateTimeRenderOption?: 'SERIAL_NUMBER' | 'FORMATTED_STRING'
      responseValueRenderOption?: 'FORMATTED_VALUE' | 'UNFORMATTED_VALUE' | 'FORMULA'
      valueInputOption?: 'INPUT_VALUE_OPTION_UNSPECIFIED' | 'RAW' | 'USER_ENTERED'
    }
    'BatchUpdateValuesByDataFilterResponse': {
      responses?: components['schemas']['UpdateValuesByDataFilterResponse'][]
      spreadsheetId?: string
      totalUpdatedCells?: number
      totalUpdatedColumns?: number
      totalUpdatedRows?: number
      totalUpdatedSheets?: number
      [name: string]: unknown
    }
    'BatchUpdateValuesRequest': {
      data?: components['schemas']['ValueRange'][]
      includeValuesInResponse?: boolean
      responseDateTimeRenderOption?: 'SERIAL_NUMBER' | 'FORMATTED_STRING'
      responseValueRenderOption?: 'FORMATTED_VALUE' | 'UNFORMATTED_VALUE' | 'FORMULA'
      valueInputOption?: 'INPUT_VALUE_OPTION_UNSPECIFIED' | 'RAW' | 'USER_ENTERED'
    }
    'BatchUpdateValuesResponse': {
      responses?: components['schemas']['UpdateValuesResponse'][]
      spreadsheetId?: string
      totalUpdatedCells?: number
      totalUpdatedColumns?: number
      totalUpdatedRows?: number
      totalUpdatedSheets?: number
      [name: string]: unknown
    }
    'BigQueryDataSourceSpec': {
      projectId?: string
      querySpec?: components['schemas']['BigQueryQuerySpec']
      tableSpec?: components['schemas']['BigQueryTableSpec']
    }
    'BigQueryQuerySpec': {
      rawQuery?: string
    }
    'BigQueryTableSpec': {
      datasetId?: string
      tableId?: string
      tableProjectId?: string
    }
    'BooleanCondition': {
      type?: 'CONDITION_TYPE_UNSPECIFIED' | 'NUMBER_GREATER' | 'NUMBER_GREATER_THAN_EQ' | 'NUMBER_LESS' | 'NUMBER_LESS_THAN_EQ' | 'NUMBER_EQ' | 'NUMBER_NOT_EQ' | 'NUMBER_BETWEEN' | 'NUMBER_NOT_BETWEEN' | 'TEXT_CONTAINS' | 'TEXT_NOT_CONTAINS' | 'TEXT_STARTS_WITH' | 'TEXT_ENDS_WITH' | 'TEXT_EQ' | 'TEXT_IS_EMAIL' | 'TEXT_IS_URL' | 'DATE_EQ' | 'DATE_BEFORE' | 'DATE_AFTER' | 'DATE_ON_OR_BEFORE' | 'DATE_ON_OR_AFTER' | 'DATE_BETWEEN' | 'DATE_NOT_BETWEEN' | 'DATE_IS_VALID' | 'ONE_OF_RANGE' | 'ONE_OF_LIST' | 'BLANK' | 'NOT_BLANK' | 'CUSTOM_FORMULA' | 'BOOLEAN' | 'TEXT_NOT_EQ' | 'DATE_NOT_EQ' | 'FILTER_EXPRESSION'
      values?: components['schemas']['ConditionValue'][]
    }
    'BooleanRule': {
      condition?: components['schemas']['BooleanCondition']
      format?: components['schemas']['CellFormat']
    }
    'Border': {
      color?: components['schemas']['Color']
      colorStyle?: components['schemas']['ColorStyle']
      style?: 'STYLE_UNSPECIFIED' | 'DOTTED' | 'DASHED' | 'SOLID' | 'SOLID_MEDIUM' | 'SOLID_THICK' | 'NONE' | 'DOUBLE'
      width?: number
    }
    'Borders': {
      bottom?: components['schemas']['Border']
      left?: components['schemas']['Border']
      right?: components['schemas']['Border']
      top?: components['schemas']['Border']
    }
    'BubbleChartSpec': {
      bubbleBorderColor?: components['schemas']['Color']
      bubbleBorderColorStyle?: components['schemas']['ColorStyle']
      bubbleLabels?: components['schemas']['ChartData']
      bubbleMaxRadiusSize?: number
      bubbleMinRadiusSize?: number
      bubbleOpacity?: number
      bubbleSizes?: components['schemas']['ChartData']
      bubbleTextStyle?: components['schemas']['TextFormat']
      domain?: components['schemas']['ChartData']
      groupIds?: components['schemas']['ChartData']
      legendPosition?: 'BUBBLE_CHART_LEGEND_POSITION_UNSPECIFIED' | 'BOTTOM_LEGEND' | 'LEFT_LEGEND' | 'RIGHT_LEGEND' | 'TOP_LEGEND' | 'NO_LEGEND' | 'INSIDE_LEGEND'
      series?: components['schemas']['ChartData']
    }
    'CancelDataSourceRefreshRequest': {
      dataSourceId?: string
      isAll?: boolean
      references?: components['schemas']['DataSourceObjectReferences']
    }
    'CancelDataSourceRefreshResponse': {
      statuses?: components['schemas']['CancelDataSourceRefreshStatus'][]
      [name: string]: unknown
    }
    'CancelDataSourceRefreshStatus': {
      reference?: components['schemas']['DataSourceObjectReference']
      refreshCancellationStatus?: components['schemas']['RefreshCancellationStatus']
      [name: string]: unknown
    }
    'CandlestickChartSpec': {
      data?: components['schemas']['CandlestickData'][]
      domain?: components['schemas']['CandlestickDomain']
    }
    'CandlestickData': {
      closeSeries?: components['schemas']['CandlestickSeries']
      highSeries?: components['schemas']['CandlestickSeries']
      lowSeries?: components['schemas']['CandlestickSeries']
      openSeries?: components['schemas']['CandlestickSeries']
    }
    'CandlestickDomain': {
      data?: components['schemas']['ChartData']
      reversed?: boolean
    }
    'CandlestickSeries': {
      data?: components['schemas']['ChartData']
    }
    'CellData': {
      chipRuns?: components['schemas']['ChipRun'][]
      dataSourceFormula?: components['schemas']['DataSourceFormula']
      dataSourceTable?: components['schemas']['DataSourceTable']
      dataValidation?: components['schemas']['DataValidationRule']
      effectiveFormat?: components['schemas']['CellFormat']
      effectiveValue?: components['schemas']['ExtendedValue']
      formattedValue?: string
      hyperlink?: string
      note?: string
      pivotTable?: components['schemas']['PivotTable']
      textFormatRuns?: components['schemas']['TextFormatRun'][]
      userEnteredFormat?: components['schemas']['CellFormat']
      userEnteredValue?: components['schemas']['ExtendedValue']
    }
    'CellFormat': {
      backgroundColor?: components['schemas']['Color']
      backgroundColorStyle?: components['schemas']['ColorStyle']
      borders?: components['schemas']['Borders']
      horizontalAlignment?: 'HORIZONTAL_ALIGN_UNSPECIFIED' | 'LEFT' | 'CENTER' | 'RIGHT'
      hyperlinkDisplayType?: 'HYPERLINK_DISPLAY_TYPE_UNSPECIFIED' | 'LINKED' | 'PLAIN_TEXT'
      numberFormat?: components['schemas']['NumberFormat']
      padding?: components['schemas']['Padding']
      textDirection?: 'TEXT_DIRECTION_UNSPECIFIED' | 'LEFT_TO_RIGHT' | 'RIGHT_TO_LEFT'
      textFormat?: components['schemas']['TextFormat']
      textRotation?: components['schemas']['TextRotation']
      verticalAlignment?: 'VERTICAL_ALIGN_UNSPECIFIED' | 'TOP' | 'MIDDLE' | 'BOTTOM'
      wrapStrategy?: 'WRAP_STRATEGY_UNSPECIFIED' | 'OVERFLOW_CELL' | 'LEGACY_WRAP' | 'CLIP' | 'WRAP'
    }
    'ChartAxisViewWindowOptions': {
      viewWindowMax?: number
      viewWindowMin?: number
      viewWindowMode?: 'DEFAULT_VIEW_WINDOW_MODE' | 'VIEW_WINDOW_MODE_UNSUPPORTED' | 'EXPLICIT' | 'PRETTY'
    }
    'ChartCustomNumberFormatOptions': {
      prefix?: string
      suffix?: string
    }
    'ChartData': {
      aggregateType?: 'CHART_AGGREGATE_TYPE_UNSPECIFIED' | 'AVERAGE' | 'COUNT' | 'MAX' | 'MEDIAN' | 'MIN' | 'SUM'
      columnReference?: components['schemas']['DataSourceColumnReference']
      groupRule?: components['schemas']['ChartGroupRule']
      sourceRange?: components['schemas']['ChartSourceRange']
    }
    'ChartDateTimeRule': {
      type?: 'CHART_DATE_TIME_RULE_TYPE_UNSPECIFIED' | 'SECOND' | 'MINUTE' | 'HOUR' | 'HOUR_MINUTE' | 'HOUR_MINUTE_AMPM' | 'DAY_OF_WEEK' | 'DAY_OF_YEAR' | 'DAY_OF_MONTH' | 'DAY_MONTH' | 'MONTH' | 'QUARTER' | 'YEAR' | 'YEAR_MONTH' | 'YEAR_QUARTER' | 'YEAR_MONTH_DAY'
    }
    'ChartGroupRule': {
      dateTimeRule?: components['schemas']['ChartDateTimeRule']
      histogramRule?: components['schemas']['ChartHistogramRule']
    }
    'ChartHistogramRule': {
      intervalSize?: number
      maxValue?: number
      minValue?: number
    }
    'ChartSourceRange': {
      sources?: components['schemas']['GridRange'][]
    }
    'ChartSpec': {
      altText?: string
      backgroundColor?: components['schemas']['Color']
      backgroundColorStyle?: components['schemas']['ColorStyle']
      basicChart?: components['schemas']['BasicChartSpec']
      bubbleChart?: components['schemas']['BubbleChartSpec']
      candlestickChart?: components['schemas']['CandlestickChartSpec']
      dataSourceChartProperties?: components['schemas']['DataSourceChartProperties']
      filterSpecs?: components['schemas']['FilterSpec'][]
      fontName?: string
      hiddenDimensionStrategy?: 'CHART_HIDDEN_DIMENSION_STRATEGY_UNSPECIFIED' | 'SKIP_HIDDEN_ROWS_AND_COLUMNS' | 'SKIP_HIDDEN_ROWS' | 'SKIP_HIDDEN_COLUMNS' | 'SHOW_ALL'
      histogramChart?: components['schemas']['HistogramChartSpec']
      maximized?: boolean
      orgChart?: components['schemas']['OrgChartSpec']
      pieChart?: components['schemas']['PieChartSpec']
      scorecardChart?: components['schemas']['ScorecardChartSpec']
      sortSpecs?: components['schemas']['SortSpec'][]
      subtitle?: string
      subtitleTextFormat?: components['schemas']['TextFormat']
      subtitleTextPosition?: components['schemas']['TextPosition']
      title?: string
      titleTextFormat?: components['schemas']['TextFormat']
      titleTextPosition?: components['schemas']['TextPosition']
      treemapChart?: components['schemas']['TreemapChartSpec']
      waterfallChart?: components['schemas']['WaterfallChartSpec']
    }
    'Chip': {
      personProperties?: components['schemas']['PersonProperties']
      richLinkProperties?: components['schemas']['RichLinkProperties']
    }
    'ChipRun': {
      chip?: components['schemas']['Chip']
      startIndex?: number
    }
    'ClearBasicFilterRequest': {
      sheetId?: number
    }
    'ClearValuesRequest': Record<string, unknown>
    'ClearValuesResponse': {
      clearedRange?: string
      spreadsheetId?: string
      [name: string]: unknown
    }
    'Color': {
      alpha?: number
      blue?: number
      green?: number
      red?: number
    }
    'ColorStyle': {
      rgbColor?: components['schemas']['Color']
      themeColor?: 'THEME_COLOR_TYPE_UNSPECIFIED' | 'TEXT' | 'BACKGROUND' | 'ACCENT1' | 'ACCENT2' | 'ACCENT3' | 'ACCENT4' | 'ACCENT5' | 'ACCENT6' | 'LINK'
    }
    'ConditionValue': {
      relativeDate?: 'RELATIVE_DATE_UNSPECIFIED' | 'PAST_YEAR' | 'PAST_MONTH' | 'PAST_WEEK' | 'YESTERDAY' | 'TODAY' | 'TOMORROW'
      userEnteredValue?: string
    }
    'ConditionalFormatRule': {
      booleanRule?: components['schemas']['BooleanRule']
      gradientRule?: components['schemas']['GradientRule']
      ranges?: components['schemas']['GridRange'][]
    }
    'CopyPasteRequest': {
      destination?: components['schemas']['GridRange']
      pasteOrientation?: 'NORMAL' | 'TRANSPOSE'
      pasteType?: 'PASTE_NORMAL' | 'PASTE_VALUES' | 'PASTE_FORMAT' | 'PASTE_NO_BORDERS' | 'PASTE_FORMULA' | 'PASTE_DATA_VALIDATION' | 'PASTE_CONDITIONAL_FORMATTING'
      source?: components['schemas']['GridRange']
    }
    'CopySheetToAnotherSpreadsheetRequest': {
      destinationSpreadsheetId?: string
    }
    'CreateDeveloperMetadataRequest': {
      developerMetadata?: components['schemas']['DeveloperMetadata']
    }
    'CreateDeveloperMetadataResponse': {
      developerMetadata?: components['schemas']['DeveloperMetadata']
      [name: string]: unknown
    }
    'CutPasteRequest': {
      destination?: components['schemas']['GridCoordinate']
      pasteType?: 'PASTE_NORMAL' | 'PASTE_VALUES' | 'PASTE_FORMAT' | 'PASTE_NO_BORDERS' | 'PASTE_FORMULA' | 'PASTE_DATA_VALIDATION' | 'PASTE_CONDITIONAL_FORMATTING'
      source?: components['schemas']['GridRange']
    }
    'DataExecutionStatus': {
      errorCode?: 'DATA_EXECUTION_ERROR_CODE_UNSPECIFIED' | 'TIMED_OUT' | 'TOO_MANY_ROWS' | 'TOO_MANY_COLUMNS' | 'TOO_MANY_CELLS' | 'ENGINE' | 'PARAMETER_INVALID' | 'UNSUPPORTED_DATA_TYPE' | 'DUPLICATE_COLUMN_NAMES' | 'INTERRUPTED' | 'CONCURRENT_QUERY' | 'OTHER' | 'TOO_MANY_CHARS_PER_CELL' | 'DATA_NOT_FOUND' | 'PERMISSION_DENIED' | 'MISSING_COLUMN_ALIAS' | 'OBJECT_NOT_FOUND' | 'OBJECT_IN_ERROR_STATE' | 'OBJECT_SPEC_INVALID' | 'DATA_EXECUTION_CANCELLED'
      errorMessage?: string
      lastRefreshTime?: string
      state?: 'DATA_EXECUTION_STATE_UNSPECIFIED' | 'NOT_STARTED' | 'RUNNING' | 'CANCELLING' | 'SUCCEEDED' | 'FAILED'
    }
    'DataFilter': {
      a1Range?: string
      developerMetadataLookup?: components['schemas']['DeveloperMetadataLookup']
      gridRange?: components['schemas']['GridRange']
    }
    'DataFilterValueRange': {
      dataFilter?: components['schemas']['DataFilter']
      majorDimension?: 'DIMENSION_UNSPECIFIED' | 'ROWS' | 'COLUMNS'
      values?: unknown[][]
    }
    'DataLabel': {
      customLabelData?: components['schemas']['ChartData']
      placement?: 'DATA_LABEL_PLACEMENT_UNSPECIFIED' | 'CENTER' | 'LEFT' | 'RIGHT' | 'ABOVE' | 'BELOW' | 'INSIDE_END' | 'INSIDE_BASE' | 'OUTSIDE_END'
      textFormat?: components['schemas']['TextFormat']
      type?: 'DATA_LABEL_TYPE_UNSPECIFIED' | 'NONE' | 'DATA' | 'CUSTOM'
    }
    'DataSource': {
      calculatedColumns?: components['schemas']['DataSourceColumn'][]
      dataSourceId?: string
      sheetId?: number
      spec?: components['schemas']['DataSourceSpec']
    }
    'DataSourceChartProperties': {
      dataExecutionStatus?: components['schemas']['DataExecutionStatus']
      dataSourceId?: string
    }
    'DataSourceColumn': {
      formula?: string
      reference?: components['schemas']['DataSourceColumnReference']
    }
    'DataSourceColumnReference': {
      name?: string
    }
    'DataSourceFormula': {
      dataExecutionStatus?: components['schemas']['DataExecutionStatus']
      dataSourceId?: string
    }
    'DataSourceObjectReference': {
      chartId?: number
      dataSourceFormulaCell?: components['schemas']['GridCoordinate']
      dataSourcePivotTableAnchorCell?: components['schemas']['GridCoordinate']
      dataSourceTableAnchorCell?: components['schemas']['GridCoordinate']
      sheetId?: string
    }
    'DataSourceObjectReferences': {
      references?: components['schemas']['DataSourceObjectReference'][]
    }
    'DataSourceParameter': {
      name?: string
      namedRangeId?: string
      range?: components['schemas']['GridRange']
    }
    'DataSourceRefreshDailySchedule': {
      startTime?: components['schemas']['TimeOfDay']
    }
    'DataSourceRefreshMonthlySchedule': {
      daysOfMonth?: number[]
      startTime?: components['schemas']['TimeOfDay']
    }
    'DataSourceRefreshSchedule': {
      dailySchedule?: components['schemas']['DataSourceRefreshDailySchedule']
      enabled?: boolean
      monthlySchedule?: components['schemas']['DataSourceRefreshMonthlySchedule']
      nextRun?: components['schemas']['Interval']
      refreshScope?: 'DATA_SOURCE_REFRESH_SCOPE_UNSPECIFIED' | 'ALL_DATA_SOURCES'
      weeklySchedule?: components['schemas']['DataSourceRefreshWeeklySchedule']
    }
    'DataSourceRefreshWeeklySchedule': {
      daysOfWeek?: ('DAY_OF_WEEK_UNSPECIFIED' | 'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY')[]
      startTime?: components['schemas']['TimeOfDay']
    }
    'DataSourceSheetDimensionRange': {
      columnReferences?: components['schemas']['DataSourceColumnReference'][]
      sheetId?: number
    }
    'DataSourceSheetProperties': {
      columns?: components['schemas']['DataSourceColumn'][]
      dataExecutionStatus?: components['schemas']['DataExecutionStatus']
      dataSourceId?: string
    }
    'DataSourceSpec': {
      bigQuery?: components['schemas']['BigQueryDataSourceSpec']
      looker?: components['schemas']['LookerDataSourceSpec']
      parameters?: components['schemas']['DataSourceParameter'][]
    }
    'DataSourceTable': {
      columnSelectionType?: 'DATA_SOURCE_TABLE_COLUMN_SELECTION_TYPE_UNSPECIFIED' | 'SELECTED' | 'SYNC_ALL'
      columns?: components['schemas']['DataSourceColumnReference'][]
      dataExecutionStatus?: components['schemas']['DataExecutionStatus']
      dataSourceId?: string
      filterSpecs?: components['schemas']['FilterSpec'][]
      rowLimit?: number
      sortSpecs?: components['schemas']['SortSpec'][]
    }
    'DataValidationRule': {
      condition?: components['schemas']['BooleanCondition']
      inputMessage?: string
      showCustomUi?: boolean
      strict?: boolean
    }
    'DateTimeRule': {
      type?: 'DATE_TIME_RULE_TYPE_UNSPECIFIED' | 'SECOND' | 'MINUTE' | 'HOUR' | 'HOUR_MINUTE' | 'HOUR_MINUTE_AMPM' | 'DAY_OF_WEEK' | 'DAY_OF_YEAR' | 'DAY_OF_MONTH' | 'DAY_MONTH' | 'MONTH' | 'QUARTER' | 'YEAR' | 'YEAR_MONTH' | 'YEAR_QUARTER' | 'YEAR_MONTH_DAY'
    }
    'DeleteBandingRequest': {
      bandedRangeId?: number
    }
    'DeleteConditionalFormatRuleRequest': {
      index?: number
      sheetId?: number
    }
    'DeleteConditionalFormatRuleResponse': {
      rule?: components['schemas']['ConditionalFormatRule']
      [name: string]: unknown
    }
    'DeleteDataSourceRequest': {
      dataSourceId?: string
    }
    'DeleteDeveloperMetadataRequest': {
      dataFilter?: components['schemas']['DataFilter']
    }
    'DeleteDeveloperMetadataResponse': {
      deletedDeveloperMetadata?: components['schemas']['DeveloperMetadata'][]
      [name: string]: unknown
    }
    'DeleteDimensionGroupRequest': {
      range?: components['schemas']['DimensionRange']
    }
    'DeleteDimensionGroupResponse': {
      dimensionGroups?: components['schemas']['DimensionGroup'][]
      [name: string]: unknown
    }
    'DeleteDimensionRequest': {
      range?: components['schemas']['DimensionRange']
    }
    'DeleteDuplicatesRequest': {
      comparisonColumns?: components['schemas']['DimensionRange'][]
      range?: components['schemas']['GridRange']
    }
    'DeleteDuplicatesResponse': {
      duplicatesRemovedCount?: number
      [name: string]: unknown
    }
    'DeleteEmbeddedObjectRequest': {
      objectId?: number
    }
    'DeleteFilterViewRequest': {
      filterId?: number
    }
    'DeleteNamedRangeRequest': {
      namedRangeId?: string
    }
    'DeleteProtectedRangeRequest': {
      protectedRangeId?: number
    }
    'DeleteRangeRequest': {
      range?: components['schemas']['GridRange']
      shiftDimension?: 'DIMENSION_UNSPECIFIED' | 'ROWS' | 'COLUMNS'
    }
    'DeleteSheetRequest': {
      sheetId?: number
    }
    'DeleteTableRequest': {
      tableId?: string
    }
    'DeveloperMetadata': {
      location?: components['schemas']['DeveloperMetadataLocation']
      metadataId?: number
      metadataKey?: string
      metadataValue?: string
      visibility?: 'DEVELOPER_METADATA_VISIBILITY_UNSPECIFIED' | 'DOCUMENT' | 'PROJECT'
    }
    'DeveloperMetadataLocation': {
      dimensionRange?: components['schemas']['DimensionRange']
      locationType?: 'DEVELOPER_METADATA_LOCATION_TYPE_UNSPECIFIED' | 'ROW' | 'COLUMN' | 'SHEET' | 'SPREADSHEET'
      sheetId?: number
      spreadsheet?: boolean
    }
    'DeveloperMetadataLookup': {
      locationMatchingStrategy?: 'DEVELOPER_METADATA_LOCATION_MATCHING_STRATEGY_UNSPECIFIED' | 'EXACT_LOCATION' | 'INTERSECTING_LOCATION'
      locationType?: 'DEVELOPER_METADATA_LOCATION_TYPE_UNSPECIFIED' | 'ROW' | 'COLUMN' | 'SHEET' | 'SPREADSHEET'
      metadataId?: number
      metadataKey?: string
      metadataLocation?: components['schemas']['DeveloperMetadataLocation']
      metadataValue?: string
      visibility?: 'DEVELOPER_METADATA_VISIBILITY_UNSPECIFIED' | 'DOCUMENT' | 'PROJECT'
    }
    'DimensionGroup': {
      collapsed?: boolean
      depth?: number
      range?: components['schemas']['DimensionRange']
    }
    'DimensionProperties': {
      dataSourceColumnReference?: components['schemas']['DataSourceColumnReference']
      developerMetadata?: components['schemas']['DeveloperMetadata'][]
      hiddenByFilter?: boolean
      hiddenByUser?: boolean
      pixelSize?: number
    }
    'DimensionRange': {
      dimension?: 'DIMENSION_UNSPECIFIED' | 'ROWS' | 'COLUMNS'
      endIndex?: number
      sheetId?: number
      startIndex?: number
    }
    'DuplicateFilterViewRequest': {
      filterId?: number
    }
    'DuplicateFilterViewResponse': {
      filter?: components['schemas']['FilterView']
      [name: string]: unknown
    }
    'DuplicateSheetRequest': {
      insertSheetIndex?: number
      newSheetId?: number
      newSheetName?: string
      sourceSheetId?: number
    }
    'DuplicateSheetResponse': {
      properties?: components['schemas']['SheetProperties']
      [name: string]: unknown
    }
    'Editors': {
      domainUsersCanEdit?: boolean
      groups?: string[]
      users?: string[]
    }
    'EmbeddedChart': {
      border?: components['schemas']['EmbeddedObjectBorder']
      chartId?: number
      position?: components['schemas']['EmbeddedObjectPosition']
      spec?: components['schemas']['ChartSpec']
    }
    'EmbeddedObjectBorder': {
      color?: components['schemas']['Color']
      colorStyle?: components['schemas']['ColorStyle']
    }
    'EmbeddedObjectPosition': {
      newSheet?: boolean
      overlayPosition?: components['schemas']['OverlayPosition']
      sheetId?: number
    }
    'ErrorValue': {
      message?: string
      type?: 'ERROR_TYPE_UNSPECIFIED' | 'ERROR' | 'NULL_VALUE' | 'DIVIDE_BY_ZERO' | 'VALUE' | 'REF' | 'NAME' | 'NUM' | 'N_A' | 'LOADING'
    }
    'ExtendedValue': {
      boolValue?: boolean
      errorValue?: components['schemas']['ErrorValue']
      formulaValue?: string
      numberValue?: number
      stringValue?: string
    }
    'FilterCriteria': {
      condition?: components['schemas']['BooleanCondition']
      hiddenValues?: string[]
      visibleBackgroundColor?: components['schemas']['Color']
      visibleBackgroundColorStyle?: components['schemas']['ColorStyle']
      visibleForegroundColor?: components['schemas']['Color']
      visibleForegroundColorStyle?: components['schemas']['ColorStyle']
    }
    'FilterSpec': {
      columnIndex?: number
      dataSourceColumnReference?: components['schemas']['DataSourceColumnReference']
      filterCriteria?: components['schemas']['FilterCriteria']
    }
    'FilterView': {
      criteria?: Record<string, components['schemas']['FilterCriteria']>
      filterSpecs?: components['schemas']['FilterSpec'][]
      filterViewId?: number
      namedRangeId?: string
      range?: components['schemas']['GridRange']
      sortSpecs?: components['schemas']['SortSpec'][]
      tableId?: string
      title?: string
    }
    'FindReplaceRequest': {
      allSheets?: boolean
      find?: string
      includeFormulas?: boolean
      matchCase?: boolean
      matchEntireCell?: boolean
      range?: components['schemas']['GridRange']
      replacement?: string
      searchByRegex?: boolean
      sheetId?: number
    }
    'FindReplaceResponse': {
      formulasChanged?: number
      occurrencesChanged?: number
      rowsChanged?: number
      sheetsChanged?: number
      valuesChanged?: number
      [name: string]: unknown
    }
    'GetSpreadsheetByDataFilterRequest': {
      dataFilters?: components['schemas']['DataFilter'][]
      excludeTablesInBandedRanges?: boolean
      includeGridData?: boolean
    }
    'GradientRule': {
      maxpoint?: components['schemas']['InterpolationPoint']
      midpoint?: components['schemas']['InterpolationPoint']
      minpoint?: components['schemas']['InterpolationPoint']
    }
    'GridCoordinate': {
      columnIndex?: number
      rowIndex?: number
      sheetId?: number
    }
    'GridData': {
      columnMetadata?: components['schemas']['DimensionProperties'][]
      rowData?: components['schemas']['RowData'][]
      rowMetadata?: components['schemas']['DimensionProperties'][]
      startColumn?: number
      startRow?: number
    }
    'GridProperties': {
      columnCount?: number
      columnGroupControlAfter?: boolean
      frozenColumnCount?: number
      frozenRowCount?: number
      hideGridlines?: boolean
      rowCount?: number
      rowGroupControlAfter?: boolean
    }
    'GridRange': {
      endColumnIndex?: number
      endRowIndex?: number
      sheetId?: number
      startColumnIndex?: number
      startRowIndex?: number
    }
    'HistogramChartSpec': {
      bucketSize?: number
      legendPosition?: 'HISTOGRAM_CHART_LEGEND_POSITION_UNSPECIFIED' | 'BOTTOM_LEGEND' | 'LEFT_LEGEND' | 'RIGHT_LEGEND' | 'TOP_LEGEND' | 'NO_LEGEND' | 'INSIDE_LEGEND'
      outlierPercentile?: number
      series?: components['schemas']['HistogramSeries'][]
      showItemDividers?: boolean
    }
    'HistogramRule': {
      end?: number
      interval?: number
      start?: number
    }
    'HistogramSeries': {
      barColor?: components['schemas']['Color']
      barColorStyle?: components['schemas']['ColorStyle']
      data?: components['schemas']['ChartData']
    }
    'InsertDimensionRequest': {
      inheritFromBefore?: boolean
      range?: components['schemas']['DimensionRange']
    }
    'InsertRangeRequest': {
      range?: components['schemas']['GridRange']
      shiftDimension?: 'DIMENSION_UNSPECIFIED' | 'ROWS' | 'COLUMNS'
    }
    'InterpolationPoint': {
      color?: components['schemas']['Color']
      colorStyle?: components['schemas']['ColorStyle']
      type?: 'INTERPOLATION_POINT_TYPE_UNSPECIFIED' | 'MIN' | 'MAX' | 'NUMBER' | 'PERCENT' | 'PERCENTILE'
      value?: string
    }
    'Interval': {
      endTime?: string
      startTime?: string
    }
    'IterativeCalculationSettings': {
      convergenceThreshold?: number
      maxIterations?: number
    }
    'KeyValueFormat': {
      position?: components['schemas']['TextPosition']
      textFormat?: components['schemas']['TextFormat']
    }
    'LineStyle': {
      type?: 'LINE_DASH_TYPE_UNSPECIFIED' | 'INVISIBLE' | 'CUSTOM' | 'SOLID' | 'DOTTED' | 'MEDIUM_DASHED' | 'MEDIUM_DASHED_DOTTED' | 'LONG_DASHED' | 'LONG_DASHED_DOTTED'
      width?: number
    }
    'Link': {
      uri?: string
    }
    'LookerDataSourceSpec': {
      explore?: string
      instanceUri?: string
      model?: string
    }
    'ManualRule': {
      groups?: components['schemas']['ManualRuleGroup'][]
    }
    'ManualRuleGroup': {
      groupName?: components['schemas']['ExtendedValue']
      items?: components['schemas']['ExtendedValue'][]
    }
    'MatchedDeveloperMetadata': {
      dataFilters?: components['schemas']['DataFilter'][]
      developerMetadata?: components['schemas']['DeveloperMetadata']
      [name: string]: unknown
    }
    'MatchedValueRange': {
      dataFilters?: components['schemas']['DataFilter'][]
      valueRange?: components['schemas']['ValueRange']
      [name: string]: unknown
    }
    'MergeCellsRequest': {
      mergeType?: 'MERGE_ALL' | 'MERGE_COLUMNS' | 'MERGE_ROWS'
      range?: components['schemas']['GridRange']
    }
    'MoveDimensionRequest': {
      destinationIndex?: number
      source?: components['schemas']['DimensionRange']
    }
    'NamedRange': {
      name?: string
      namedRangeId?: string
      range?: components['schemas']['GridRange']
    }
    'NumberFormat': {
      pattern?: string
      type?: 'NUMBER_FORMAT_TYPE_UNSPECIFIED' | 'TEXT' | 'NUMBER' | 'PERCENT' | 'CURRENCY' | 'DATE' | 'TIME' | 'DATE_TIME' | 'SCIENTIFIC'
    }
    'OrgChartSpec': {
      labels?: components['schemas']['ChartData']
      nodeColor?: components['schemas']['Color']
      nodeColorStyle?: components['schemas']['ColorStyle']
      nodeSize?: 'ORG_CHART_LABEL_SIZE_UNSPECIFIED' | 'SMALL' | 'MEDIUM' | 'LARGE'
      parentLabels?: components['schemas']['ChartData']
      selectedNodeColor?: components['schemas']['Color']
      selectedNodeColorStyle?: components['schemas']['ColorStyle']
      tooltips?: components['schemas']['ChartData']
    }
    'OverlayPosition': {
      anchorCell?: components['schemas']['GridCoordinate']
      heightPixels?: number
      offsetXPixels?: number
      offsetYPixels?: number
      widthPixels?: number
    }
    'Padding': {
      bottom?: number
      left?: number
      right?: number
      top?: number
    }
    'PasteDataRequest': {
      coordinate?: components['schemas']['GridCoordinate']
      data?: string
      delimiter?: string
      html?: boolean
      type?: 'PASTE_NORMAL' | 'PASTE_VALUES' | 'PASTE_FORMAT' | 'PASTE_NO_BORDERS' | 'PASTE_FORMULA' | 'PASTE_DATA_VALIDATION' | 'PASTE_CONDITIONAL_FORMATTING'
    }
    'PersonProperties': {
      displayFormat?: 'DISPLAY_FORMAT_UNSPECIFIED' | 'DEFAULT' | 'LAST_NAME_COMMA_FIRST_NAME' | 'EMAIL'
      email?: string
    }
    'PieChartSpec': {
      domain?: components['schemas']['ChartData']
      legendPosition?: 'PIE_CHART_LEGEND_POSITION_UNSPECIFIED' | 'BOTTOM_LEGEND' | 'LEFT_LEGEND' | 'RIGHT_LEGEND' | 'TOP_LEGEND' | 'NO_LEGEND' | 'LABELED_LEGEND'
      pieHole?: number
      series?: components['schemas']['ChartData']
      threeDimensional?: boolean
    }
    'PivotFilterCriteria': {
      condition?: components['schemas']['BooleanCondition']
      visibleByDefault?: boolean
      visibleValues?: string[]
    }
    'PivotFilterSpec': {
      columnOffsetIndex?: number
      dataSourceColumnReference?: components['schemas']['DataSourceColumnReference']
      filterCriteria?: components['schemas']['PivotFilterCriteria']
    }
    'PivotGroup': {
      dataSourceColumnReference?: components['schemas']['DataSourceColumnReference']
      groupLimit?: components['schemas']['PivotGroupLimit']
      groupRule?: components['schemas']['PivotGroupRule']
      label?: string
      repeatHeadings?: boolean
      showTotals?: boolean
      sortOrder?: 'SORT_ORDER_UNSPECIFIED' | 'ASCENDING' | 'DESCENDING'
      sourceColumnOffset?: number
      valueBucket?: components['schemas']['PivotGroupSortValueBucket']
      valueMetadata?: components['schemas']['PivotGroupValueMetadata'][]
    }
    'PivotGroupLimit': {
      applyOrder?: number
      countLimit?: number
    }
    'PivotGroupRule': {
      dateTimeRule?: components['schemas']['DateTimeRule']
      histogramRule?: components['schemas']['HistogramRule']
      manualRule?: components['schemas']['ManualRule']
    }
    'PivotGroupSortValueBucket': {
      buckets?: components['schemas']['ExtendedValue'][]
      valuesIndex?: number
    }
    'PivotGroupValueMetadata': {
      collapsed?: boolean
      value?: components['schemas']['ExtendedValue']
    }
    'PivotTable': {
      columns?: components['schemas']['PivotGroup'][]
      criteria?: Record<string, components['schemas']['PivotFilterCriteria']>
      dataExecutionStatus?: components['schemas']['DataExecutionStatus']
      dataSourceId?: string
      filterSpecs?: components['schemas']['PivotFilterSpec'][]
      rows?: components['schemas']['PivotGroup'][]
      source?: components['schemas']['GridRange']
      valueLayout?: 'HORIZONTAL' | 'VERTICAL'
      values?: components['schemas']['PivotValue'][]
    }
    'PivotValue': {
      calculatedDisplayType?: 'PIVOT_VALUE_CALCULATED_DISPLAY_TYPE_UNSPECIFIED' | 'PERCENT_OF_ROW_TOTAL' | 'PERCENT_OF_COLUMN_TOTAL' | 'PERCENT_OF_GRAND_TOTAL'
      dataSourceColumnReference?: components['schemas']['DataSourceColumnReference']
      formula?: string
      name?: string
      sourceColumnOffset?: number
      summarizeFunction?: 'PIVOT_STANDARD_VALUE_FUNCTION_UNSPECIFIED' | 'SUM' | 'COUNTA' | 'COUNT' | 'COUNTUNIQUE' | 'AVERAGE' | 'MAX' | 'MIN' | 'MEDIAN' | 'PRODUCT' | 'STDEV' | 'STDEVP' | 'VAR' | 'VARP' | 'CUSTOM' | 'NONE'
    }
    'PointStyle': {
      shape?: 'POINT_SHAPE_UNSPECIFIED' | 'CIRCLE' | 'DIAMOND' | 'HEXAGON' | 'PENTAGON' | 'SQUARE' | 'STAR' | 'TRIANGLE' | 'X_MARK'
      size?: number
    }
    'ProtectedRange': {
      description?: string
      editors?: components['schemas']['Editors']
      namedRangeId?: string
      protectedRangeId?: number
      range?: components['schemas']['GridRange']
      requestingUserCanEdit?: boolean
      tableId?: string
      unprotectedRanges?: components['schemas']['GridRange'][]
      warningOnly?: boolean
    }
    'RandomizeRangeRequest': {
      range?: components['schemas']['GridRange']
    }
    'RefreshCancellationStatus': {
      errorCode?: 'REFRESH_CANCELLATION_ERROR_CODE_UNSPECIFIED' | 'EXECUTION_NOT_FOUND' | 'CANCEL_PERMISSION_DENIED' | 'QUERY_EXECUTION_COMPLETED' | 'CONCURRENT_CANCELLATION' | 'CANCEL_OTHER_ERROR'
      state?: 'REFRESH_CANCELLATION_STATE_UNSPECIFIED' | 'CANCEL_SUCCEEDED' | 'CANCEL_FAILED'
      [name: string]: unknown
    }
    'RefreshDataSourceObjectExecutionStatus': {
      dataExecutionStatus?: components['schemas']['DataExecutionStatus']
      reference?: components['schemas']['DataSourceObjectReference']
      [name: string]: unknown
    }
    'RefreshDataSourceRequest': {
      dataSourceId?: string
      force?: boolean
      isAll?: boolean
      references?: components['schemas']['DataSourceObjectReferences']
    }
    'RefreshDataSourceResponse': {
      statuses?: components['schemas']['RefreshDataSourceObjectExecutionStatus'][]
      [name: string]: unknown
    }
    'RepeatCellRequest': {
      cell?: components['schemas']['CellData']
      fields?: string
      range?: components['schemas']['GridRange']
    }
    'Request': {
      addBanding?: components['schemas']['AddBandingRequest']
      addChart?: components['schemas']['AddChartRequest']
      addConditionalFormatRule?: components['schemas']['AddConditionalFormatRuleRequest']
      addDataSource?: components['schemas']['AddDataSourceRequest']
      addDimensionGroup?: components['schemas']['AddDimensionGroupRequest']
      addFilterView?: components['schemas']['AddFilterViewRequest']
      addNamedRange?: components['schemas']['AddNamedRangeRequest']
      addProtectedRange?: components['schemas']['AddProtectedRangeRequest']
      addSheet?: components['schemas']['AddSheetRequest']
      addSlicer?: components['schemas']['AddSlicerRequest']
      addTable?: components['schemas']['AddTableRequest']
      appendCells?: components['schemas']['AppendCellsRequest']
      appendDimension?: components['schemas']['AppendDimensionRequest']
      autoFill?: components['schemas']['AutoFillRequest']
      autoResizeDimensions?: components['schemas']['AutoResizeDimensionsRequest']
      cancelDataSourceRefresh?: components['schemas']['CancelDataSourceRefreshRequest']
      clearBasicFilter?: components['schemas']['ClearBasicFilterRequest']
      copyPaste?: components['schemas']['CopyPasteRequest']
      createDeveloperMetadata?: components['schemas']['CreateDeveloperMetadataRequest']
      cutPaste?: components['schemas']['CutPasteRequest']
      deleteBanding?: components['schemas']['DeleteBandingRequest']
      deleteConditionalFormatRule?: components['schemas']['DeleteConditionalFormatRuleRequest']
      deleteDataSource?: components['schemas']['DeleteDataSourceRequest']
      deleteDeveloperMetadata?: components['schemas']['DeleteDeveloperMetadataRequest']
      deleteDimension?: components['schemas']['DeleteDimensionRequest']
      deleteDimensionGroup?: components['schemas']['DeleteDimensionGroupRequest']
      deleteDuplicates?: components['schemas']['DeleteDuplicatesRequest']
      deleteEmbeddedObject?: components['schemas']['DeleteEmbeddedObjectRequest']
      deleteFilterView?: components['schemas']['DeleteFilterViewRequest']
      deleteNamedRange?: components['schemas']['DeleteNamedRangeRequest']
      deleteProtectedRange?: components['schemas']['DeleteProtectedRangeRequest']
      deleteRange?: components['schemas']['DeleteRangeRequest']
      deleteSheet?: components['schemas']['DeleteSheetRequest']
      deleteTable?: components['schemas']['DeleteTableRequest']
      duplicateFilterView?: components['schemas']['DuplicateFilterViewRequest']
      duplicateSheet?: components['schemas']['DuplicateSheetRequest']
      findReplace?: components['schemas']['FindReplaceRequest']
      insertDimension?: components['schemas']['InsertDimensionRequest']
      insertRange?: components['schemas']['InsertRangeRequest']
      mergeCells?: components['schemas']['MergeCellsRequest']
      moveDimension?: components['schemas']['MoveDimensionRequest']
      pasteData?: components['schemas']['PasteDataRequest']
      randomizeRange?: components['schemas']['RandomizeRangeRequest']
      refreshDataSource?: components['schemas']['RefreshDataSourceRequest']
      repeatCell?: components['schemas']['RepeatCellRequest']
      setBasicFilter?: components['schemas']['SetBasicFilterRequest']
      setDataValidation?: components['schemas']['SetDataValidationRequest']
      sortRange?: components['schemas']['SortRangeRequest']
      textToColumns?: components['schemas']['TextToColumnsRequest']
      trimWhitespace?: components['schemas']['TrimWhitespaceRequest']
      unmergeCells?: components['schemas']['UnmergeCellsRequest']
      updateBanding?: components['schemas']['UpdateBandingRequest']
      updateBorders?: components['schemas']['UpdateBordersRequest']
      updateCells?: components['schemas']['UpdateCellsRequest']
      updateChartSpec?: components['schemas']['UpdateChartSpecRequest']
      updateConditionalFormatRule?: components['schemas']['UpdateConditionalFormatRuleRequest']
      updateDataSource?: components['schemas']['UpdateDataSourceRequest']
      updateDeveloperMetadata?: components['schemas']['UpdateDeveloperMetadataRequest']
      updateDimensionGroup?: components['schemas']['UpdateDimensionGroupRequest']
      updateDimensionProperties?: components['schemas']['UpdateDimensionPropertiesRequest']
      updateEmbeddedObjectBorder?: components['schemas']['UpdateEmbeddedObjectBorderRequest']
      updateEmbeddedObjectPosition?: components['schemas']['UpdateEmbeddedObjectPositionRequest']
      updateFilterView?: components['schemas']['UpdateFilterViewRequest']
      updateNamedRange?: components['schemas']['UpdateNamedRangeRequest']
      updateProtectedRange?: components['schemas']['UpdateProtectedRangeRequest']
      updateSheetProperties?: components['schemas']['UpdateSheetPropertiesRequest']
      updateSlicerSpec?: components['schemas']['UpdateSlicerSpecRequest']
      updateSpreadsheetProperties?: components['schemas']['UpdateSpreadsheetPropertiesRequest']
      updateTable?: components['schemas']['UpdateTableRequest']
    }
    'Response': {
      addBanding?: components['schemas']['AddBandingResponse']
      addChart?: components['schemas']['AddChartResponse']
      addDataSource?: components['schemas']['AddDataSourceResponse']
      addDimensionGroup?: components['schemas']['AddDimensionGroupResponse']
      addFilterView?: components['schemas']['AddFilterViewResponse']
      addNamedRange?: components['schemas']['AddNamedRangeResponse']
      addProtectedRange?: components['schemas']['AddProtectedRangeResponse']
      addSheet?: components['schemas']['AddSheetResponse']
      addSlicer?: components['schemas']['AddSlicerResponse']
      addTable?: components['schemas']['AddTableResponse']
      cancelDataSourceRefresh?: components['schemas']['CancelDataSourceRefreshResponse']
      createDeveloperMetadata?: components['schemas']['CreateDeveloperMetadataResponse']
      deleteConditionalFormatRule?: components['schemas']['DeleteConditionalFormatRuleResponse']
      deleteDeveloperMetadata?: components['schemas']['DeleteDeveloperMetadataResponse']
      deleteDimensionGroup?: components['schemas']['DeleteDimensionGroupResponse']
      deleteDuplicates?: components['schemas']['DeleteDuplicatesResponse']
      duplicateFilterView?: components['schemas']['DuplicateFilterViewResponse']
      duplicateSheet?: components['schemas']['DuplicateSheetResponse']
      findReplace?: components['schemas']['FindReplaceResponse']
      refreshDataSource?: components['schemas']['RefreshDataSourceResponse']
      trimWhitespace?: components['schemas']['TrimWhitespaceResponse']
      updateConditionalFormatRule?: components['schemas']['UpdateConditionalFormatRuleResponse']
      updateDataSource?: components['schemas']['UpdateDataSourceResponse']
      updateDeveloperMetadata?: components['schemas']['UpdateDeveloperMetadataResponse']
      updateEmbeddedObjectPosition?: components['schemas']['UpdateEmbeddedObjectPositionResponse']
      [name: string]: unknown
    }
    'RichLinkProperties': {
      mimeType?: string
      uri?: string
    }
    'RowData': {
      values?: components['schemas']['CellData'][]
    }
    'ScorecardChartSpec': {
      aggregateType?: 'CHART_AGGREGATE_TYPE_UNSPECIFIED' | 'AVERAGE' | 'COUNT' | 'MAX' | 'MEDIAN' | 'MIN' | 'SUM'
      baselineValueData?: components['schemas']['ChartData']
      baselineValueFormat?: components['schemas']['BaselineValueFormat']
      customFormatOptions?: components['schemas']['ChartCustomNumberFormatOptions']
      keyValueData?: components['schemas']['ChartData']
      keyValueFormat?: components['schemas']['KeyValueFormat']
      numberFormatSource?: 'CHART_NUMBER_FORMAT_SOURCE_UNDEFINED' | 'FROM_DATA' | 'CUSTOM'
      scaleFactor?: number
    }
    'SearchDeveloperMetadataRequest': {
      dataFilters?: components['schemas']['DataFilter'][]
    }
    'SearchDeveloperMetadataResponse': {
      matchedDeveloperMetadata?: components['schemas']['MatchedDeveloperMetadata'][]
      [name: string]: unknown
    }
    'SetBasicFilterRequest': {
      filter?: components['schemas']['BasicFilter']
    }
    'SetDataValidationRequest': {
      filteredRowsIncluded?: boolean
      range?: components['schemas']['GridRange']
      rule?: components['schemas']['DataValidationRule']
    }
    'Sheet': {
      bandedRanges?: components['schemas']['BandedRange'][]
      basicFilter?: components['schemas']['BasicFilter']
      charts?: components['schemas']['EmbeddedChart'][]
      columnGroups?: components['schemas']['DimensionGroup'][]
      conditionalFormats?: components['schemas']['ConditionalFormatRule'][]
      data?: components['schemas']['GridData'][]
      developerMetadata?: components['schemas']['DeveloperMetadata'][]
      filterViews?: components['schemas']['FilterView'][]
      merges?: components['schemas']['GridRange'][]
      properties?: components['schemas']['SheetProperties']
      protectedRanges?: components['schemas']['ProtectedRange'][]
      rowGroups?: components['schemas']['DimensionGroup'][]
      slicers?: components['schemas']['Slicer'][]
      tables?: components['schemas']['Table'][]
    }
    'SheetProperties': {
      dataSourceSheetProperties?: components['schemas']['DataSourceSheetProperties']
      gridProperties?: components['schemas']['GridProperties']
      hidden?: boolean
      index?: number
      rightToLeft?: boolean
      sheetId?: number
      sheetType?: 'SHEET_TYPE_UNSPECIFIED' | 'GRID' | 'OBJECT' | 'DATA_SOURCE'
      tabColor?: components['schemas']['Color']
      tabColorStyle?: components['schemas']['ColorStyle']
      title?: string
    }
    'Slicer': {
      position?: components['schemas']['EmbeddedObjectPosition']
      slicerId?: number
      spec?: components['schemas']['SlicerSpec']
    }
    'SlicerSpec': {
      applyToPivotTables?: boolean
      backgroundColor?: components['schemas']['Color']
      backgroundColorStyle?: components['schemas']['ColorStyle']
      columnIndex?: number
      dataRange?: components['schemas']['GridRange']
      filterCriteria?: components['schemas']['FilterCriteria']
      horizontalAlignment?: 'HORIZONTAL_ALIGN_UNSPECIFIED' | 'LEFT' | 'CENTER' | 'RIGHT'
      textFormat?: components['schemas']['TextFormat']
      title?: string
    }
    'SortRangeRequest': {
      range?: components['schemas']['GridRange']
      sortSpecs?: components['schemas']['SortSpec'][]
    }
    'SortSpec': {
      backgroundColor?: components['schemas']['Color']
      backgroundColorStyle?: components['schemas']['ColorStyle']
      dataSourceColumnReference?: components['schemas']['DataSourceColumnReference']
      dimensionIndex?: number
      foregroundColor?: components['schemas']['Color']
      foregroundColorStyle?: components['schemas']['ColorStyle']
      sortOrder?: 'SORT_ORDER_UNSPECIFIED' | 'ASCENDING' | 'DESCENDING'
    }
    'SourceAndDestination': {
      dimension?: 'DIMENSION_UNSPECIFIED' | 'ROWS' | 'COLUMNS'
      fillLength?: number
      source?: components['schemas']['GridRange']
    }
    'Spreadsheet': {
      dataSourceSchedules?: components['schemas']['DataSourceRefreshSchedule'][]
      dataSources?: components['schemas']['DataSource'][]
      developerMetadata?: components['schemas']['DeveloperMetadata'][]
      namedRanges?: components['schemas']['NamedRange'][]
      properties?: components['schemas']['SpreadsheetProperties']
      sheets?: components['schemas']['Sheet'][]
      spreadsheetId?: string
      spreadsheetUrl?: string
    }
    'SpreadsheetProperties': {
      autoRecalc?: 'RECALCULATION_INTERVAL_UNSPECIFIED' | 'ON_CHANGE' | 'MINUTE' | 'HOUR'
      defaultFormat?: components['schemas']['CellFormat']
      importFunctionsExternalUrlAccessAllowed?: boolean
      iterativeCalculationSettings?: components['schemas']['IterativeCalculationSettings']
      locale?: string
      spreadsheetTheme?: components['schemas']['SpreadsheetTheme']
      timeZone?: string
      title?: string
    }
    'SpreadsheetTheme': {
      primaryFontFamily?: string
      themeColors?: components['schemas']['ThemeColorPair'][]
    }
    'StandardError': {
      error: {
        code: number
        message: string
        status?: 'INVALID_ARGUMENT' | 'FAILED_PRECONDITION' | 'OUT_OF_RANGE' | 'UNAUTHENTICATED' | 'PERMISSION_DENIED' | 'NOT_FOUND' | 'ABORTED' | 'ALREADY_EXISTS' | 'RESOURCE_EXHAUSTED' | 'CANCELLED' | 'DATA_LOSS' | 'UNKNOWN' | 'INTERNAL' | 'UNIMPLEMENTED' | 'UNAVAILABLE' | 'DEADLINE_EXCEEDED'
        errors?: {
          domain?: string
          reason?: string
          message?: string
          location?: string
          locationType?: string
          [name: string]: unknown
        }[]
        details?: {
          '@type'?: string
          [name: string]: unknown
        }[]
        [name: string]: unknown
      }
      [name: string]: unknown
    }
    'Table': {
      columnProperties?: components['schemas']['TableColumnProperties'][]
      name?: string
      range?: components['schemas']['GridRange']
      rowsProperties?: components['schemas']['TableRowsProperties']
      tableId?: string
    }
    'TableColumnDataValidationRule': {
      condition?: components['schemas']['BooleanCondition']
    }
    'TableColumnProperties': {
      columnIndex?: number
      columnName?: string
      columnType?: 'COLUMN_TYPE_UNSPECIFIED' | 'DOUBLE' | 'CURRENCY' | 'PERCENT' | 'DATE' | 'TIME' | 'DATE_TIME' | 'TEXT' | 'BOOLEAN' | 'DROPDOWN' | 'FILES_CHIP' | 'PEOPLE_CHIP' | 'FINANCE_CHIP' | 'PLACE_CHIP' | 'RATINGS_CHIP'
      dataValidationRule?: components['schemas']['TableColumnDataValidationRule']
    }
    'TableRowsProperties': {
      firstBandColorStyle?: components['schemas']['ColorStyle']
      footerColorStyle?: components['schemas']['ColorStyle']
      headerColorStyle?: components['schemas']['ColorStyle']
      secondBandColorStyle?: components['schemas']['ColorStyle']
    }
    'TextFormat': {
      bold?: boolean
      fontFamily?: string
      fontSize?: number
      foregroundColor?: components['schemas']['Color']
      foregroundColorStyle?: components['schemas']['ColorStyle']
      italic?: boolean
      link?: components['schemas']['Link']
      strikethrough?: boolean
      underline?: boolean
    }
    'TextFormatRun': {
      format?: components['schemas']['TextFormat']
      startIndex?: number
    }
    'TextPosition': {
      horizontalAlignment?: 'HORIZONTAL_ALIGN_UNSPECIFIED' | 'LEFT' | 'CENTER' | 'RIGHT'
    }
    'TextRotation': {
      angle?: number
      vertical?: boolean
    }
    'TextToColumnsRequest': {
      delimiter?: string
      delimiterType?: 'DELIMITER_TYPE_UNSPECIFIED' | 'COMMA' | 'SEMICOLON' | 'PERIOD' | 'SPACE' | 'CUSTOM' | 'AUTODETECT'
      source?: components['schemas']['GridRange']
    }
    'ThemeColorPair': {
      color?: components['schemas']['ColorStyle']
      colorType?: 'THEME_COLOR_TYPE_UNSPECIFIED' | 'TEXT' | 'BACKGROUND' | 'ACCENT1' | 'ACCENT2' | 'ACCENT3' | 'ACCENT4' | 'ACCENT5' | 'ACCENT6' | 'LINK'
    }
    'TimeOfDay': {
      hours?: number
      minutes?: number
      nanos?: number
      seconds?: number
    }
    'TreemapChartColorScale': {
      maxValueColor?: components['schemas']['Color']
      maxValueColorStyle?: components['schemas']['ColorStyle']
      midValueColor?: components['schemas']['Color']
      midValueColorStyle?: components['schemas']['ColorStyle']
      minValueColor?: components['schemas']['Color']
      minValueColorStyle?: components['schemas']['ColorStyle']
      noDataColor?: components['schemas']['Color']
      noDataColorStyle?: components['schemas']['ColorStyle']
    }
    'TreemapChartSpec': {
      colorData?: components['schemas']['ChartData']
      colorScale?: components['schemas']['TreemapChartColorScale']
      headerColor?: components['schemas']['Color']
      headerColorStyle?: components['schemas']['ColorStyle']
      hideTooltips?: boolean
      hintedLevels?: number
      labels?: components['schemas']['ChartData']
      levels?: number
      maxValue?: number
      minValue?: number
      parentLabels?: components['schemas']['ChartData']
      sizeData?: components['schemas']['ChartData']
      textFormat?: components['schemas']['TextFormat']
    }
    'TrimWhitespaceRequest': {
      range?: components['schemas']['GridRange']
    }
    'TrimWhitespaceResponse': {
      cellsChangedCount?: number
      [name: string]: unknown
    }
    'UnmergeCellsRequest': {
      range?: components['schemas']['GridRange']
    }
    'UpdateBandingRequest': {
      bandedRange?: components['schemas']['BandedRange']
      fields?: string
    }
    'UpdateBordersRequest': {
      bottom?: components['schemas']['Border']
      innerHorizontal?: components['schemas']['Border']
      innerVertical?: components['schemas']['Border']
      left?: components['schemas']['Border']
      range?: components['schemas']['GridRange']
      right?: components['schemas']['Border']
      top?: components['schemas']['Border']
    }
    'UpdateCellsRequest': {
      fields?: string
      range?: components['schemas']['GridRange']
      rows?: components['schemas']['RowData'][]
      start?: components['schemas']['GridCoordinate']
    }
    'UpdateChartSpecRequest': {
      chartId?: number
      spec?: components['schemas']['ChartSpec']
    }
    'UpdateConditionalFormatRuleRequest': {
      index?: number
      newIndex?: number
      rule?: components['schemas']['ConditionalFormatRule']
      sheetId?: number
    }
    'UpdateConditionalFormatRuleResponse': {
      newIndex?: number
      newRule?: components['schemas']['ConditionalFormatRule']
      oldIndex?: number
      oldRule?: components['schemas']['ConditionalFormatRule']
      [name: string]: unknown
    }
    'UpdateDataSourceRequest': {
      dataSource?: components['schemas']['DataSource']
      fields?: string
    }
    'UpdateDataSourceResponse': {
      dataExecutionStatus?: components['schemas']['DataExecutionStatus']
      dataSource?: components['schemas']['DataSource']
      [name: string]: unknown
    }
    'UpdateDeveloperMetadataRequest': {
      dataFilters?: components['schemas']['DataFilter'][]
      developerMetadata?: components['schemas']['DeveloperMetadata']
      fields?: string
    }
    'UpdateDeveloperMetadataResponse': {
      developerMetadata?: components['schemas']['DeveloperMetadata'][]
      [name: string]: unknown
    }
    'UpdateDimensionGroupRequest': {
      dimensionGroup?: components['schemas']['DimensionGroup']
      fields?: string
    }
    'UpdateDimensionPropertiesRequest': {
      dataSourceSheetRange?: components['schemas']['DataSourceSheetDimensionRange']
      fields?: string
      properties?: components['schemas']['DimensionProperties']
      range?: components['schemas']['DimensionRange']
    }
    'UpdateEmbeddedObjectBorderRequest': {
      border?: components['schemas']['EmbeddedObjectBorder']
      fields?: string
      objectId?: number
    }
    'UpdateEmbeddedObjectPositionRequest': {
      fields?: string
      newPosition?: components['schemas']['EmbeddedObjectPosition']
      objectId?: number
    }
    'UpdateEmbeddedObjectPositionResponse': {
      position?: components['schemas']['EmbeddedObjectPosition']
      [name: string]: unknown
    }
    'UpdateFilterViewRequest': {
      fields?: string
      filter?: components['schemas']['FilterView']
    }
    'UpdateNamedRangeRequest': {
      fields?: string
      namedRange?: components['schemas']['NamedRange']
    }
    'UpdateProtectedRangeRequest': {
      fields?: string
      protectedRange?: components['schemas']['ProtectedRange']
    }
    'UpdateSheetPropertiesRequest': {
      fields?: string
      properties?: components['schemas']['SheetProperties']
    }
    'UpdateSlicerSpecRequest': {
      fields?: string
      slicerId?: number
      spec?: components['schemas']['SlicerSpec']
    }
    'UpdateSpreadsheetPropertiesRequest': {
      fields?: string
      properties?: components['schemas']['SpreadsheetProperties']
    }
    'UpdateTableRequest': {
      fields?: string
      table?: components['schemas']['Table']
    }
    'UpdateValuesByDataFilterResponse': {
      dataFilter?: components['schemas']['DataFilter']
      updatedCells?: number
      updatedColumns?: number
      updatedData?: components['schemas']['ValueRange']
      updatedRange?: string
      updatedRows?: number
      [name: string]: unknown
    }
    'UpdateValuesResponse': {
      spreadsheetId?: string
      updatedCells?: number
      updatedColumns?: number
      updatedData?: components['schemas']['ValueRange']
      updatedRange?: string
      updatedRows?: number
      [name: string]: unknown
    }
    'ValueRange': {
      majorDimension?: 'DIMENSION_UNSPECIFIED' | 'ROWS' | 'COLUMNS'
      range?: string
      values?: unknown[][]
    }
    'WaterfallChartColumnStyle': {
      color?: components['schemas']['Color']
      colorStyle?: components['schemas']['ColorStyle']
      label?: string
    }
    'WaterfallChartCustomSubtotal': {
      dataIsSubtotal?: boolean
      label?: string
      subtotalIndex?: number
    }
    'WaterfallChartDomain': {
      data?: components['schemas']['ChartData']
      reversed?: boolean
    }
    'WaterfallChartSeries': {
      customSubtotals?: components['schemas']['WaterfallChartCustomSubtotal'][]
      data?: components['schemas']['ChartData']
      dataLabel?: components['schemas']['DataLabel']
      hideTrailingSubtotal?: boolean
      negativeColumnsStyle?: components['schemas']['WaterfallChartColumnStyle']
      positiveColumnsStyle?: components['schemas']['WaterfallChartColumnStyle']
      subtotalColumnsStyle?: components['schemas']['WaterfallChartColumnStyle']
    }
    'WaterfallChartSpec': {
      connectorLineStyle?: components['schemas']['LineStyle']
      domain?: components['schemas']['WaterfallChartDomain']
      firstValueIsTotal?: boolean
      hideConnectorLines?: boolean
      series?: components['schemas']['WaterfallChartSeries'][]
      stackedType?: 'WATERFALL_STACKED_TYPE_UNSPECIFIED' | 'STACKED' | 'SEQUENTIAL'
      totalDataLabel?: components['schemas']['DataLabel']
    }
  }
}

export interface operations {
  'sheets.spreadsheets.batchUpdate': {
    parameters: {
      query?: {
        '$.xgafv'?: '1' | '2'
        access_token?: string
        alt?: 'json' | 'media' | 'proto'
        callback?: string
        fields?: string
        key?: string
        oauth_token?: string
        prettyPrint?: boolean
        quotaUser?: string
        uploadType?: string
        upload_protocol?: string
      }
      header?: never
      path: {
        spreadsheetId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['BatchUpdateSpreadsheetRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['BatchUpdateSpreadsheetResponse']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'sheets.spreadsheets.create': {
    parameters: {
      query?: {
        '$.xgafv'?: '1' | '2'
        access_token?: string
        alt?: 'json' | 'media' | 'proto'
        callback?: string
        fields?: string
        key?: string
        oauth_token?: string
        prettyPrint?: boolean
        quotaUser?: string
        uploadType?: string
        upload_protocol?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['Spreadsheet']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Spreadsheet']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'sheets.spreadsheets.developerMetadata.get': {
    parameters: {
      query?: {
        '$.xgafv'?: '1' | '2'
        access_token?: string
        alt?: 'json' | 'media' | 'proto'
        callback?: string
        fields?: string
        key?: string
        oauth_token?: string
        prettyPrint?: boolean
        quotaUser?: string
        uploadType?: string
        upload_protocol?: string
      }
      header?: never
      path: {
        metadataId: number
        spreadsheetId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['DeveloperMetadata']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'sheets.spreadsheets.developerMetadata.search': {
    parameters: {
      query?: {
        '$.xgafv'?: '1' | '2'
        access_token?: string
        alt?: 'json' | 'media' | 'proto'
        callback?: string
        fields?: string
        key?: string
        oauth_token?: string
        prettyPrint?: boolean
        quotaUser?: string
        uploadType?: string
        upload_protocol?: string
      }
      header?: never
      path: {
        spreadsheetId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['SearchDeveloperMetadataRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['SearchDeveloperMetadataResponse']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'sheets.spreadsheets.get': {
    parameters: {
      query?: {
        excludeTablesInBandedRanges?: boolean
        includeGridData?: boolean
        ranges?: string[]
        '$.xgafv'?: '1' | '2'
        access_token?: string
        alt?: 'json' | 'media' | 'proto'
        callback?: string
        fields?: string
        key?: string
        oauth_token?: string
        prettyPrint?: boolean
        quotaUser?: string
        uploadType?: string
        upload_protocol?: string
      }
      header?: never
      path: {
        spreadsheetId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Spreadsheet']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'sheets.spreadsheets.getByDataFilter': {
    parameters: {
      query?: {
        '$.xgafv'?: '1' | '2'
        access_token?: string
        alt?: 'json' | 'media' | 'proto'
        callback?: string
        fields?: string
        key?: string
        oauth_token?: string
        prettyPrint?: boolean
        quotaUser?: string
        uploadType?: string
        upload_protocol?: string
      }
      header?: never
      path: {
        spreadsheetId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['GetSpreadsheetByDataFilterRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Spreadsheet']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'sheets.spreadsheets.sheets.copyTo': {
    parameters: {
      query?: {
        '$.xgafv'?: '1' | '2'
        access_token?: string
        alt?: 'json' | 'media' | 'proto'
        callback?: string
        fields?: string
        key?: string
        oauth_token?: string
        prettyPrint?: boolean
        quotaUser?: string
        uploadType?: string
        upload_protocol?: string
      }
      header?: never
      path: {
        sheetId: number
        spreadsheetId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['CopySheetToAnotherSpreadsheetRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['SheetProperties']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'sheets.spreadsheets.values.append': {
    parameters: {
      query?: {
        includeValuesInResponse?: boolean
        insertDataOption?: 'OVERWRITE' | 'INSERT_ROWS'
        responseDateTimeRenderOption?: 'SERIAL_NUMBER' | 'FORMATTED_STRING'
        responseValueRenderOption?: 'FORMATTED_VALUE' | 'UNFORMATTED_VALUE' | 'FORMULA'
        valueInputOption?: 'INPUT_VALUE_OPTION_UNSPECIFIED' | 'RAW' | 'USER_ENTERED'
        '$.xgafv'?: '1' | '2'
        access_token?: string
        alt?: 'json' | 'media' | 'proto'
        callback?: string
        fields?: string
        key?: string
        oauth_token?: string
        prettyPrint?: boolean
        quotaUser?: string
        uploadType?: string
        upload_protocol?: string
      }
      header?: never
      path: {
        range: string
        spreadsheetId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['ValueRange']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['AppendValuesResponse']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'sheets.spreadsheets.values.batchClear': {
    parameters: {
      query?: {
        '$.xgafv'?: '1' | '2'
        access_token?: string
        alt?: 'json' | 'media' | 'proto'
        callback?: string
        fields?: string
        key?: string
        oauth_token?: string
        prettyPrint?: boolean
        quotaUser?: string
        uploadType?: string
        upload_protocol?: string
      }
      header?: never
      path: {
        spreadsheetId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['BatchClearValuesRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['BatchClearValuesResponse']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'sheets.spreadsheets.values.batchClearByDataFilter': {
    parameters: {
      query?: {
        '$.xgafv'?: '1' | '2'
        access_token?: string
        alt?: 'json' | 'media' | 'proto'
        callback?: string
        fields?: string
        key?: string
        oauth_token?: string
        prettyPrint?: boolean
        quotaUser?: string
        uploadType?: string
        upload_protocol?: string
      }
      header?: never
      path: {
        spreadsheetId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['BatchClearValuesByDataFilterRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['BatchClearValuesByDataFilterResponse']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'sheets.spreadsheets.values.batchGet': {
    parameters: {
      query?: {
        dateTimeRenderOption?: 'SERIAL_NUMBER' | 'FORMATTED_STRING'
        majorDimension?: 'DIMENSION_UNSPECIFIED' | 'ROWS' | 'COLUMNS'
        ranges?: string[]
        valueRenderOption?: 'FORMATTED_VALUE' | 'UNFORMATTED_VALUE' | 'FORMULA'
        '$.xgafv'?: '1' | '2'
        access_token?: string
        alt?: 'json' | 'media' | 'proto'
        callback?: string
        fields?: string
        key?: string
        oauth_token?: string
        prettyPrint?: boolean
        quotaUser?: string
        uploadType?: string
        upload_protocol?: string
      }
      header?: never
      path: {
        spreadsheetId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['BatchGetValuesResponse']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'sheets.spreadsheets.values.batchGetByDataFilter': {
    parameters: {
      query?: {
        '$.xgafv'?: '1' | '2'
        access_token?: string
        alt?: 'json' | 'media' | 'proto'
        callback?: string
        fields?: string
        key?: string
        oauth_token?: string
        prettyPrint?: boolean
        quotaUser?: string
        uploadType?: string
        upload_protocol?: string
      }
      header?: never
      path: {
        spreadsheetId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['BatchGetValuesByDataFilterRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['BatchGetValuesByDataFilterResponse']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'sheets.spreadsheets.values.batchUpdate': {
    parameters: {
      query?: {
        '$.xgafv'?: '1' | '2'
        access_token?: string
        alt?: 'json' | 'media' | 'proto'
        callback?: string
        fields?: string
        key?: string
        oauth_token?: string
        prettyPrint?: boolean
        quotaUser?: string
        uploadType?: string
        upload_protocol?: string
      }
      header?: never
      path: {
        spreadsheetId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['BatchUpdateValuesRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['BatchUpdateValuesResponse']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'sheets.spreadsheets.values.batchUpdateByDataFilter': {
    parameters: {
      query?: {
        '$.xgafv'?: '1' | '2'
        access_token?: string
        alt?: 'json' | 'media' | 'proto'
        callback?: string
        fields?: string
        key?: string
        oauth_token?: string
        prettyPrint?: boolean
        quotaUser?: string
        uploadType?: string
        upload_protocol?: string
      }
      header?: never
      path: {
        spreadsheetId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['BatchUpdateValuesByDataFilterRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['BatchUpdateValuesByDataFilterResponse']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'sheets.spreadsheets.values.clear': {
    parameters: {
      query?: {
        '$.xgafv'?: '1' | '2'
        access_token?: string
        alt?: 'json' | 'media' | 'proto'
        callback?: string
        fields?: string
        key?: string
        oauth_token?: string
        prettyPrint?: boolean
        quotaUser?: string
        uploadType?: string
        upload_protocol?: string
      }
      header?: never
      path: {
        range: string
        spreadsheetId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['ClearValuesRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ClearValuesResponse']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'sheets.spreadsheets.values.get': {
    parameters: {
      query?: {
        dateTimeRenderOption?: 'SERIAL_NUMBER' | 'FORMATTED_STRING'
        majorDimension?: 'DIMENSION_UNSPECIFIED' | 'ROWS' | 'COLUMNS'
        valueRenderOption?: 'FORMATTED_VALUE' | 'UNFORMATTED_VALUE' | 'FORMULA'
        '$.xgafv'?: '1' | '2'
        access_token?: string
        alt?: 'json' | 'media' | 'proto'
        callback?: string
        fields?: string
        key?: string
        oauth_token?: string
        prettyPrint?: boolean
        quotaUser?: string
        uploadType?: string
        upload_protocol?: string
      }
      header?: never
      path: {
        range: string
        spreadsheetId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ValueRange']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'sheets.spreadsheets.values.update': {
    parameters: {
      query?: {
        includeValuesInResponse?: boolean
        responseDateTimeRenderOption?: 'SERIAL_NUMBER' | 'FORMATTED_STRING'
        responseValueRenderOption?: 'FORMATTED_VALUE' | 'UNFORMATTED_VALUE' | 'FORMULA'
        valueInputOption?: 'INPUT_VALUE_OPTION_UNSPECIFIED' | 'RAW' | 'USER_ENTERED'
        '$.xgafv'?: '1' | '2'
        access_token?: string
        alt?: 'json' | 'media' | 'proto'
        callback?: string
        fields?: string
        key?: string
        oauth_token?: string
        prettyPrint?: boolean
        quotaUser?: string
        uploadType?: string
        upload_protocol?: string
      }
      header?: never
      path: {
        range: string
        spreadsheetId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['ValueRange']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['UpdateValuesResponse']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
}
