// Written by the generator from the contract beside it. Not to be edited.

export interface components {
  schemas: {
    'About': {
      appInstalled?: boolean
      canCreateDrives?: boolean
      canCreateTeamDrives?: boolean
      driveThemes?: {
        backgroundImageLink?: string
        colorRgb?: string
        id?: string
        [name: string]: unknown
      }[]
      exportFormats?: Record<string, string[]>
      folderColorPalette?: string[]
      importFormats?: Record<string, string[]>
      kind?: string
      maxImportSizes?: Record<string, string>
      maxUploadSize?: string
      storageQuota?: {
        limit?: string
        usage?: string
        usageInDrive?: string
        usageInDriveTrash?: string
        [name: string]: unknown
      }
      teamDriveThemes?: {
        backgroundImageLink?: string
        colorRgb?: string
        id?: string
        [name: string]: unknown
      }[]
      user?: components['schemas']['User']
      [name: string]: unknown
    }
    'AccessProposal': {
      createTime?: string
      fileId?: string
      proposalId?: string
      recipientEmailAddress?: string
      requestMessage?: string
      requesterEmailAddress?: string
      rolesAndViews?: components['schemas']['AccessProposalRoleAndView'][]
      [name: string]: unknown
    }
    'AccessProposalRoleAndView': {
      role?: string
      view?: string
      [name: string]: unknown
    }
    'App': {
      authorized?: boolean
      createInFolderTemplate?: string
      createUrl?: string
      hasDriveWideScope?: boolean
      icons?: components['schemas']['AppIcons'][]
      id?: string
      installed?: boolean
      kind?: string
      longDescription?: string
      name?: string
      objectType?: string
      openUrlTemplate?: string
      primaryFileExtensions?: string[]
      primaryMimeTypes?: string[]
      productId?: string
      productUrl?: string
      secondaryFileExtensions?: string[]
      secondaryMimeTypes?: string[]
      shortDescription?: string
      supportsCreate?: boolean
      supportsImport?: boolean
      supportsMultiOpen?: boolean
      supportsOfflineCreate?: boolean
      useByDefault?: boolean
      [name: string]: unknown
    }
    'AppIcons': {
      category?: string
      iconUrl?: string
      size?: number
      [name: string]: unknown
    }
    'AppList': {
      defaultAppIds?: string[]
      items?: components['schemas']['App'][]
      kind?: string
      selfLink?: string
      [name: string]: unknown
    }
    'Approval': {
      approvalId?: string
      completeTime?: string
      createTime?: string
      dueTime?: string
      initiator?: components['schemas']['User']
      kind?: string
      modifyTime?: string
      reviewerResponses?: components['schemas']['ReviewerResponse'][]
      status?: 'STATUS_UNSPECIFIED' | 'IN_PROGRESS' | 'APPROVED' | 'CANCELLED' | 'DECLINED'
      targetFileId?: string
      [name: string]: unknown
    }
    'ApprovalList': {
      items?: components['schemas']['Approval'][]
      kind?: string
      nextPageToken?: string
      [name: string]: unknown
    }
    'Change': {
      changeType?: string
      drive?: components['schemas']['Drive']
      driveId?: string
      file?: components['schemas']['File']
      fileId?: string
      kind?: string
      removed?: boolean
      teamDrive?: components['schemas']['TeamDrive']
      teamDriveId?: string
      time?: string
      type?: string
      [name: string]: unknown
    }
    'ChangeList': {
      changes?: components['schemas']['Change'][]
      kind?: string
      newStartPageToken?: string
      nextPageToken?: string
      [name: string]: unknown
    }
    'Channel': {
      address?: string
      expiration?: string
      id?: string
      kind?: string
      params?: Record<string, string>
      payload?: boolean
      resourceId?: string
      resourceUri?: string
      token?: string
      type?: string
    }
    'ChildList': {
      etag?: string
      items?: components['schemas']['ChildReference'][]
      kind?: string
      nextLink?: string
      nextPageToken?: string
      selfLink?: string
      [name: string]: unknown
    }
    'ChildReference': {
      childLink?: string
      id?: string
      kind?: string
      selfLink?: string
    }
    'ClientEncryptionDetails': {
      decryptionMetadata?: components['schemas']['DecryptionMetadata']
      encryptionState?: string
    }
    'Comment': {
      anchor?: string
      assigneeEmailAddress?: string
      author?: components['schemas']['User']
      content?: string
      createdTime?: string
      deleted?: boolean
      htmlContent?: string
      id?: string
      kind?: string
      mentionedEmailAddresses?: string[]
      modifiedTime?: string
      quotedFileContent?: {
        mimeType?: string
        value?: string
      }
      replies?: components['schemas']['Reply'][]
      resolved?: boolean
    }
    'CommentList': {
      comments?: components['schemas']['Comment'][]
      kind?: string
      nextPageToken?: string
      [name: string]: unknown
    }
    'CommentReply': {
      author?: components['schemas']['v2.User']
      content?: string
      createdDate?: string
      deleted?: boolean
      htmlContent?: string
      kind?: string
      modifiedDate?: string
      replyId?: string
      verb?: string
    }
    'CommentReplyList': {
      items?: components['schemas']['CommentReply'][]
      kind?: string
      nextLink?: string
      nextPageToken?: string
      selfLink?: string
      [name: string]: unknown
    }
    'ContentRestriction': {
      ownerRestricted?: boolean
      readOnly?: boolean
      reason?: string
      restrictingUser?: components['schemas']['User']
      restrictionTime?: string
      systemRestricted?: boolean
      type?: string
    }
    'DecryptionMetadata': {
      aes256GcmChunkSize?: string
      encryptionResourceKeyHash?: string
      jwt?: string
      kaclsId?: string
      kaclsName?: string
      keyFormat?: string
      wrappedKey?: string
    }
    'DownloadRestriction': {
      restrictedForReaders?: boolean
      restrictedForWriters?: boolean
    }
    'DownloadRestrictionsMetadata': {
      effectiveDownloadRestrictionWithContext?: components['schemas']['DownloadRestriction']
      itemDownloadRestriction?: components['schemas']['DownloadRestriction']
    }
    'Drive': {
      backgroundImageFile?: {
        id?: string
        width?: number
        xCoordinate?: number
        yCoordinate?: number
      }
      backgroundImageLink?: string
      capabilities?: {
        canAddChildren?: boolean
        canChangeCopyRequiresWriterPermissionRestriction?: boolean
        canChangeDomainUsersOnlyRestriction?: boolean
        canChangeDownloadRestriction?: boolean
        canChangeDriveBackground?: boolean
        canChangeDriveMembersOnlyRestriction?: boolean
        canChangeSharingFoldersRequiresOrganizerPermissionRestriction?: boolean
        canComment?: boolean
        canCopy?: boolean
        canDeleteChildren?: boolean
        canDeleteDrive?: boolean
        canDownload?: boolean
        canEdit?: boolean
        canListChildren?: boolean
        canManageMembers?: boolean
        canReadRevisions?: boolean
        canRename?: boolean
        canRenameDrive?: boolean
        canResetDriveRestrictions?: boolean
        canShare?: boolean
        canTrashChildren?: boolean
      }
      colorRgb?: string
      createdTime?: string
      hidden?: boolean
      id?: string
      kind?: string
      name?: string
      orgUnitId?: string
      restrictions?: {
        adminManagedRestrictions?: boolean
        copyRequiresWriterPermission?: boolean
        domainUsersOnly?: boolean
        downloadRestriction?: components['schemas']['DownloadRestriction']
        driveMembersOnly?: boolean
        sharingFoldersRequiresOrganizerPermission?: boolean
      }
      themeId?: string
    }
    'DriveList': {
      drives?: components['schemas']['Drive'][]
      kind?: string
      nextPageToken?: string
      [name: string]: unknown
    }
    'File': {
      appProperties?: Record<string, string>
      capabilities?: {
        canAcceptOwnership?: boolean
        canAddChildren?: boolean
        canAddFolderFromAnotherDrive?: boolean
        canAddMyDriveParent?: boolean
        canChangeCopyRequiresWriterPermission?: boolean
        canChangeItemDownloadRestriction?: boolean
        canChangeSecurityUpdateEnabled?: boolean
        canChangeViewersCanCopyContent?: boolean
        canComment?: boolean
        canCopy?: boolean
        canDelete?: boolean
        canDeleteChildren?: boolean
        canDisableInheritedPermissions?: boolean
        canDownload?: boolean
        canEdit?: boolean
        canEnableInheritedPermissions?: boolean
        canListChildren?: boolean
        canModifyContent?: boolean
        canModifyContentRestriction?: boolean
        canModifyEditorContentRestriction?: boolean
        canModifyLabels?: boolean
        canModifyOwnerContentRestriction?: boolean
        canMoveChildrenOutOfDrive?: boolean
        canMoveChildrenOutOfTeamDrive?: boolean
        canMoveChildrenWithinDrive?: boolean
        canMoveChildrenWithinTeamDrive?: boolean
        canMoveItemIntoTeamDrive?: boolean
        canMoveItemOutOfDrive?: boolean
        canMoveItemOutOfTeamDrive?: boolean
        canMoveItemWithinDrive?: boolean
        canMoveItemWithinTeamDrive?: boolean
        canMoveTeamDriveItem?: boolean
        canReadDrive?: boolean
        canReadLabels?: boolean
        canReadRevisions?: boolean
        canReadTeamDrive?: boolean
        canRemoveChildren?: boolean
        canRemoveContentRestriction?: boolean
        canRemoveMyDriveParent?: boolean
        canRename?: boolean
        canShare?: boolean
        canTrash?: boolean
        canTrashChildren?: boolean
        canUntrash?: boolean
      }
      clientEncryptionDetails?: components['schemas']['ClientEncryptionDetails']
      contentHints?: {
        indexableText?: string
        thumbnail?: {
          image?: string
          mimeType?: string
        }
      }
      contentRestrictions?: components['schemas']['ContentRestriction'][]
      copyRequiresWriterPermission?: boolean
      createdTime?: string
      description?: string
      downloadRestrictions?: components['schemas']['DownloadRestrictionsMetadata']
      driveId?: string
      explicitlyTrashed?: boolean
      exportLinks?: Record<string, string>
      fileExtension?: string
      folderColorRgb?: string
      fullFileExtension?: string
      hasAugmentedPermissions?: boolean
      hasThumbnail?: boolean
      headRevisionId?: string
      iconLink?: string
      id?: string
      imageMediaMetadata?: {
        aperture?: number
        cameraMake?: string
        cameraModel?: string
        colorSpace?: string
        exposureBias?: number
        exposureMode?: string
        exposureTime?: number
        flashUsed?: boolean
        focalLength?: number
        height?: number
        isoSpeed?: number
        lens?: string
        location?: {
          altitude?: number
          latitude?: number
          longitude?: number
        }
        maxApertureValue?: number
        meteringMode?: string
        rotation?: number
        sensor?: string
        subjectDistance?: number
        time?: string
        whiteBalance?: string
        width?: number
      }
      inheritedPermissionsDisabled?: boolean
      isAppAuthorized?: boolean
      kind?: string
      labelInfo?: {
        labels?: components['schemas']['Label'][]
      }
      lastModifyingUser?: components['schemas']['User']
      linkShareMetadata?: {
        securityUpdateEligible?: boolean
        securityUpdateEnabled?: boolean
      }
      md5Checksum?: string
      mimeType?: string
      modifiedByMe?: boolean
      modifiedByMeTime?: string
      modifiedTime?: string
      name?: string
      originalFilename?: string
      ownedByMe?: boolean
      owners?: components['schemas']['User'][]
      parents?: string[]
      permissionIds?: string[]
      permissions?: components['schemas']['Permission'][]
      properties?: Record<string, string>
      quotaBytesUsed?: string
      resourceKey?: string
      sha1Checksum?: string
      sha256Checksum?: string
      shared?: boolean
      sharedWithMeTime?: string
      sharingUser?: components['schemas']['User']
      shortcutDetails?: {
        targetId?: string
        targetMimeType?: string
        targetResourceKey?: string
      }
      size?: string
      spaces?: string[]
      starred?: boolean
      teamDriveId?: string
      thumbnailLink?: string
      thumbnailVersion?: string
      trashed?: boolean
      trashedTime?: string
      trashingUser?: components['schemas']['User']
      version?: string
      videoMediaMetadata?: {
        durationMillis?: string
        height?: number
        width?: number
      }
      viewedByMe?: boolean
      viewedByMeTime?: string
      viewersCanCopyContent?: boolean
      webContentLink?: string
      webViewLink?: string
      writersCanShare?: boolean
    }
    'FileList': {
      files?: components['schemas']['File'][]
      incompleteSearch?: boolean
      kind?: string
      nextPageToken?: string
      [name: string]: unknown
    }
    'GenerateCseTokenResponse': {
      currentKaclsId?: string
      currentKaclsName?: string
      fileId?: string
      jwt?: string
      kind?: string
      [name: string]: unknown
    }
    'GeneratedIds': {
      ids?: string[]
      kind?: string
      space?: string
      [name: string]: unknown
    }
    'Label': {
      fields?: Record<string, components['schemas']['LabelField']>
      id?: string
      kind?: string
      revisionId?: string
    }
    'LabelField': {
      dateString?: string[]
      id?: string
      integer?: string[]
      kind?: string
      selection?: string[]
      text?: string[]
      user?: components['schemas']['User'][]
      valueType?: string
    }
    'LabelFieldModification': {
      fieldId?: string
      kind?: string
      setDateValues?: string[]
      setIntegerValues?: string[]
      setSelectionValues?: string[]
      setTextValues?: string[]
      setUserValues?: string[]
      unsetValues?: boolean
    }
    'LabelList': {
      kind?: string
      labels?: components['schemas']['Label'][]
      nextPageToken?: string
      [name: string]: unknown
    }
    'LabelModification': {
      fieldModifications?: components['schemas']['LabelFieldModification'][]
      kind?: string
      labelId?: string
      removeLabel?: boolean
    }
    'ListAccessProposalsResponse': {
      accessProposals?: components['schemas']['AccessProposal'][]
      nextPageToken?: string
      [name: string]: unknown
    }
    'ModifyLabelsRequest': {
      kind?: string
      labelModifications?: components['schemas']['LabelModification'][]
    }
    'ModifyLabelsResponse': {
      kind?: string
      modifiedLabels?: components['schemas']['Label'][]
      [name: string]: unknown
    }
    'Operation': {
      done?: boolean
      error?: components['schemas']['Status']
      metadata?: Record<string, unknown>
      name?: string
      response?: Record<string, unknown>
      [name: string]: unknown
    }
    'ParentList': {
      etag?: string
      items?: components['schemas']['ParentReference'][]
      kind?: string
      selfLink?: string
      [name: string]: unknown
    }
    'ParentReference': {
      id?: string
      isRoot?: boolean
      kind?: string
      parentLink?: string
      selfLink?: string
    }
    'Permission': {
      allowFileDiscovery?: boolean
      deleted?: boolean
      displayName?: string
      domain?: string
      emailAddress?: string
      expirationTime?: string
      id?: string
      inheritedPermissionsDisabled?: boolean
      kind?: string
      pendingOwner?: boolean
      permissionDetails?: {
        inherited?: boolean
        inheritedFrom?: string
        permissionType?: string
        role?: string
      }[]
      photoLink?: string
      role?: string
      teamDrivePermissionDetails?: {
        inherited?: boolean
        inheritedFrom?: string
        role?: string
        teamDrivePermissionType?: string
      }[]
      type?: string
      view?: string
    }
    'PermissionId': {
      id?: string
      kind?: string
      [name: string]: unknown
    }
    'PermissionList': {
      kind?: string
      nextPageToken?: string
      permissions?: components['schemas']['Permission'][]
      [name: string]: unknown
    }
    'Property': {
      etag?: string
      key?: string
      kind?: string
      selfLink?: string
      value?: string
      visibility?: string
    }
    'PropertyList': {
      etag?: string
      items?: components['schemas']['Property'][]
      kind?: string
      selfLink?: string
      [name: string]: unknown
    }
    'Reply': {
      action?: string
      assigneeEmailAddress?: string
      author?: components['schemas']['User']
      content?: string
      createdTime?: string
      deleted?: boolean
      htmlContent?: string
      id?: string
      kind?: string
      mentionedEmailAddresses?: string[]
      modifiedTime?: string
    }
    'ReplyList': {
      kind?: string
      nextPageToken?: string
      replies?: components['schemas']['Reply'][]
      [name: string]: unknown
    }
    'ResolveAccessProposalRequest': {
      action?: 'ACTION_UNSPECIFIED' | 'ACCEPT' | 'DENY'
      role?: string[]
      sendNotification?: boolean
      view?: string
    }
    'ReviewerResponse': {
      kind?: string
      response?: 'RESPONSE_UNSPECIFIED' | 'NO_RESPONSE' | 'APPROVED' | 'DECLINED'
      reviewer?: components['schemas']['User']
      [name: string]: unknown
    }
    'Revision': {
      exportLinks?: Record<string, string>
      id?: string
      keepForever?: boolean
      kind?: string
      lastModifyingUser?: components['schemas']['User']
      md5Checksum?: string
      mimeType?: string
      modifiedTime?: string
      originalFilename?: string
      publishAuto?: boolean
      published?: boolean
      publishedLink?: string
      publishedOutsideDomain?: boolean
      size?: string
    }
    'RevisionList': {
      kind?: string
      nextPageToken?: string
      revisions?: components['schemas']['Revision'][]
      [name: string]: unknown
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
    'StartPageToken': {
      kind?: string
      startPageToken?: string
      [name: string]: unknown
    }
    'Status': {
      code?: number
      details?: Record<string, unknown>[]
      message?: string
      [name: string]: unknown
    }
    'TeamDrive': {
      backgroundImageFile?: {
        id?: string
        width?: number
        xCoordinate?: number
        yCoordinate?: number
      }
      backgroundImageLink?: string
      capabilities?: {
        canAddChildren?: boolean
        canChangeCopyRequiresWriterPermissionRestriction?: boolean
        canChangeDomainUsersOnlyRestriction?: boolean
        canChangeDownloadRestriction?: boolean
        canChangeSharingFoldersRequiresOrganizerPermissionRestriction?: boolean
        canChangeTeamDriveBackground?: boolean
        canChangeTeamMembersOnlyRestriction?: boolean
        canComment?: boolean
        canCopy?: boolean
        canDeleteChildren?: boolean
        canDeleteTeamDrive?: boolean
        canDownload?: boolean
        canEdit?: boolean
        canListChildren?: boolean
        canManageMembers?: boolean
        canReadRevisions?: boolean
        canRemoveChildren?: boolean
        canRename?: boolean
        canRenameTeamDrive?: boolean
        canResetTeamDriveRestrictions?: boolean
        canShare?: boolean
        canTrashChildren?: boolean
      }
      colorRgb?: string
      createdTime?: string
      id?: string
      kind?: string
      name?: string
      orgUnitId?: string
      restrictions?: {
        adminManagedRestrictions?: boolean
        copyRequiresWriterPermission?: boolean
        domainUsersOnly?: boolean
        downloadRestriction?: components['schemas']['DownloadRestriction']
        sharingFoldersRequiresOrganizerPermission?: boolean
        teamMembersOnly?: boolean
      }
      themeId?: string
    }
    'TeamDriveList': {
      kind?: string
      nextPageToken?: string
      teamDrives?: components['schemas']['TeamDrive'][]
      [name: string]: unknown
    }
    'User': {
      displayName?: string
      emailAddress?: string
      kind?: string
      me?: boolean
      permissionId?: string
      photoLink?: string
    }
    'v2.About': {
      additionalRoleInfo?: {
        roleSets?: {
          additionalRoles?: string[]
          primaryRole?: string
          [name: string]: unknown
        }[]
        type?: string
        [name: string]: unknown
      }[]
      canCreateDrives?: boolean
      canCreateTeamDrives?: boolean
      domainSharingPolicy?: string
      driveThemes?: {
        backgroundImageLink?: string
        colorRgb?: string
        id?: string
        [name: string]: unknown
      }[]
      etag?: string
      exportFormats?: {
        source?: string
        targets?: string[]
        [name: string]: unknown
      }[]
      features?: {
        featureName?: string
        featureRate?: number
        [name: string]: unknown
      }[]
      folderColorPalette?: string[]
      importFormats?: {
        source?: string
        targets?: string[]
        [name: string]: unknown
      }[]
      isCurrentAppInstalled?: boolean
      kind?: string
      languageCode?: string
      largestChangeId?: string
      maxUploadSizes?: {
        size?: string
        type?: string
        [name: string]: unknown
      }[]
      name?: string
      permissionId?: string
      quotaBytesByService?: {
        bytesUsed?: string
        serviceName?: string
        [name: string]: unknown
      }[]
      quotaBytesTotal?: string
      quotaBytesUsed?: string
      quotaBytesUsedAggregate?: string
      quotaBytesUsedInTrash?: string
      quotaType?: string
      remainingChangeIds?: string
      rootFolderId?: string
      selfLink?: string
      teamDriveThemes?: {
        backgroundImageLink?: string
        colorRgb?: string
        id?: string
        [name: string]: unknown
      }[]
      user?: components['schemas']['v2.User']
      [name: string]: unknown
    }
    'v2.App': {
      authorized?: boolean
      createInFolderTemplate?: string
      createUrl?: string
      hasDriveWideScope?: boolean
      icons?: {
        category?: string
        iconUrl?: string
        size?: number
        [name: string]: unknown
      }[]
      id?: string
      installed?: boolean
      kind?: string
      longDescription?: string
      name?: string
      objectType?: string
      openUrlTemplate?: string
      primaryFileExtensions?: string[]
      primaryMimeTypes?: string[]
      productId?: string
      productUrl?: string
      secondaryFileExtensions?: string[]
      secondaryMimeTypes?: string[]
      shortDescription?: string
      supportsCreate?: boolean
      supportsImport?: boolean
      supportsMultiOpen?: boolean
      supportsOfflineCreate?: boolean
      useByDefault?: boolean
      [name: string]: unknown
    }
    'v2.AppList': {
      defaultAppIds?: string[]
      etag?: string
      items?: components['schemas']['v2.App'][]
      kind?: string
      selfLink?: string
      [name: string]: unknown
    }
    'v2.Change': {
      changeType?: string
      deleted?: boolean
      drive?: components['schemas']['v2.Drive']
      driveId?: string
      file?: components['schemas']['v2.File']
      fileId?: string
      id?: string
      kind?: string
      modificationDate?: string
      selfLink?: string
      teamDrive?: components['schemas']['v2.TeamDrive']
      teamDriveId?: string
      type?: string
      [name: string]: unknown
    }
    'v2.ChangeList': {
      etag?: string
      items?: components['schemas']['v2.Change'][]
      kind?: string
      largestChangeId?: string
      newStartPageToken?: string
      nextLink?: string
      nextPageToken?: string
      selfLink?: string
      [name: string]: unknown
    }
    'v2.Comment': {
      anchor?: string
      author?: components['schemas']['v2.User']
      commentId?: string
      content?: string
      context?: {
        type?: string
        value?: string
      }
      createdDate?: string
      deleted?: boolean
      fileId?: string
      fileTitle?: string
      htmlContent?: string
      kind?: string
      modifiedDate?: string
      replies?: components['schemas']['CommentReply'][]
      selfLink?: string
      status?: string
    }
    'v2.CommentList': {
      items?: components['schemas']['v2.Comment'][]
      kind?: string
      nextLink?: string
      nextPageToken?: string
      selfLink?: string
      [name: string]: unknown
    }
    'v2.ContentRestriction': {
      ownerRestricted?: boolean
      readOnly?: boolean
      reason?: string
      restrictingUser?: components['schemas']['v2.User']
      restrictionDate?: string
      systemRestricted?: boolean
      type?: string
    }
    'v2.Drive': {
      backgroundImageFile?: {
        id?: string
        width?: number
        xCoordinate?: number
        yCoordinate?: number
      }
      backgroundImageLink?: string
      capabilities?: {
        canAddChildren?: boolean
        canChangeCopyRequiresWriterPermissionRestriction?: boolean
        canChangeDomainUsersOnlyRestriction?: boolean
        canChangeDriveBackground?: boolean
        canChangeDriveMembersOnlyRestriction?: boolean
        canChangeSharingFoldersRequiresOrganizerPermissionRestriction?: boolean
        canComment?: boolean
        canCopy?: boolean
        canDeleteChildren?: boolean
        canDeleteDrive?: boolean
        canDownload?: boolean
        canEdit?: boolean
        canListChildren?: boolean
        canManageMembers?: boolean
        canReadRevisions?: boolean
        canRename?: boolean
        canRenameDrive?: boolean
        canResetDriveRestrictions?: boolean
        canShare?: boolean
        canTrashChildren?: boolean
      }
      colorRgb?: string
      createdDate?: string
      hidden?: boolean
      id?: string
      kind?: string
      name?: string
      orgUnitId?: string
      restrictions?: {
        adminManagedRestrictions?: boolean
        copyRequiresWriterPermission?: boolean
        domainUsersOnly?: boolean
        driveMembersOnly?: boolean
        sharingFoldersRequiresOrganizerPermission?: boolean
      }
      themeId?: string
    }
    'v2.DriveList': {
      items?: components['schemas']['v2.Drive'][]
      kind?: string
      nextPageToken?: string
      [name: string]: unknown
    }
    'v2.File': {
      alternateLink?: string
      appDataContents?: boolean
      canComment?: boolean
      canReadRevisions?: boolean
      capabilities?: {
        canAcceptOwnership?: boolean
        canAddChildren?: boolean
        canAddFolderFromAnotherDrive?: boolean
        canAddMyDriveParent?: boolean
        canChangeCopyRequiresWriterPermission?: boolean
        canChangeRestrictedDownload?: boolean
        canChangeSecurityUpdateEnabled?: boolean
        canComment?: boolean
        canCopy?: boolean
        canDelete?: boolean
        canDeleteChildren?: boolean
        canDisableInheritedPermissions?: boolean
        canDownload?: boolean
        canEdit?: boolean
        canEnableInheritedPermissions?: boolean
        canListChildren?: boolean
        canModifyContent?: boolean
        canModifyContentRestriction?: boolean
        canModifyEditorContentRestriction?: boolean
        canModifyLabels?: boolean
        canModifyOwnerContentRestriction?: boolean
        canMoveChildrenOutOfDrive?: boolean
        canMoveChildrenOutOfTeamDrive?: boolean
        canMoveChildrenWithinDrive?: boolean
        canMoveChildrenWithinTeamDrive?: boolean
        canMoveItemIntoTeamDrive?: boolean
        canMoveItemOutOfDrive?: boolean
        canMoveItemOutOfTeamDrive?: boolean
        canMoveItemWithinDrive?: boolean
        canMoveItemWithinTeamDrive?: boolean
        canMoveTeamDriveItem?: boolean
        canReadDrive?: boolean
        canReadLabels?: boolean
        canReadRevisions?: boolean
        canReadTeamDrive?: boolean
        canRemoveChildren?: boolean
        canRemoveContentRestriction?: boolean
        canRemoveMyDriveParent?: boolean
        canRename?: boolean
        canShare?: boolean
        canTrash?: boolean
        canTrashChildren?: boolean
        canUntrash?: boolean
      }
      clientEncryptionDetails?: components['schemas']['ClientEncryptionDetails']
      contentRestrictions?: components['schemas']['v2.ContentRestriction'][]
      copyRequiresWriterPermission?: boolean
      copyable?: boolean
      createdDate?: string
      defaultOpenWithLink?: string
      description?: string
      downloadUrl?: string
      driveId?: string
      editable?: boolean
      embedLink?: string
      etag?: string
      explicitlyTrashed?: boolean
      exportLinks?: Record<string, string>
      fileExtension?: string
      fileSize?: string
      folderColorRgb?: string
      fullFileExtension?: string
      hasAugmentedPermissions?: boolean
      hasThumbnail?: boolean
      headRevisionId?: string
      iconLink?: string
      id?: string
      imageMediaMetadata?: {
        aperture?: number
        cameraMake?: string
        cameraModel?: string
        colorSpace?: string
        date?: string
        exposureBias?: number
        exposureMode?: string
        exposureTime?: number
        flashUsed?: boolean
        focalLength?: number
        height?: number
        isoSpeed?: number
        lens?: string
        location?: {
          altitude?: number
          latitude?: number
          longitude?: number
        }
        maxApertureValue?: number
        meteringMode?: string
        rotation?: number
        sensor?: string
        subjectDistance?: number
        whiteBalance?: string
        width?: number
      }
      indexableText?: {
        text?: string
      }
      inheritedPermissionsDisabled?: boolean
      isAppAuthorized?: boolean
      kind?: string
      labelInfo?: {
        labels?: components['schemas']['v2.Label'][]
      }
      labels?: {
        hidden?: boolean
        modified?: boolean
        restricted?: boolean
        starred?: boolean
        trashed?: boolean
        viewed?: boolean
      }
      lastModifyingUser?: components['schemas']['v2.User']
      lastModifyingUserName?: string
      lastViewedByMeDate?: string
      linkShareMetadata?: {
        securityUpdateEligible?: boolean
        securityUpdateEnabled?: boolean
      }
      markedViewedByMeDate?: string
      md5Checksum?: string
      mimeType?: string
      modifiedByMeDate?: string
      modifiedDate?: string
      openWithLinks?: Record<string, string>
      originalFilename?: string
      ownedByMe?: boolean
      ownerNames?: string[]
      owners?: components['schemas']['v2.User'][]
      parents?: components['schemas']['ParentReference'][]
      permissionIds?: string[]
      permissions?: components['schemas']['v2.Permission'][]
      properties?: components['schemas']['Property'][]
      quotaBytesUsed?: string
      resourceKey?: string
      selfLink?: string
      sha1Checksum?: string
      sha256Checksum?: string
      shareable?: boolean
      shared?: boolean
      sharedWithMeDate?: string
      sharingUser?: components['schemas']['v2.User']
      shortcutDetails?: {
        targetId?: string
        targetMimeType?: string
        targetResourceKey?: string
      }
      spaces?: string[]
      teamDriveId?: string
      thumbnail?: {
        image?: string
        mimeType?: string
      }
      thumbnailLink?: string
      thumbnailVersion?: string
      title?: string
      trashedDate?: string
      trashingUser?: components['schemas']['v2.User']
      userPermission?: components['schemas']['v2.Permission']
      version?: string
      videoMediaMetadata?: {
        durationMillis?: string
        height?: number
        width?: number
      }
      webContentLink?: string
      webViewLink?: string
      writersCanShare?: boolean
    }
    'v2.FileList': {
      etag?: string
      incompleteSearch?: boolean
      items?: components['schemas']['v2.File'][]
      kind?: string
      nextLink?: string
      nextPageToken?: string
      selfLink?: string
      [name: string]: unknown
    }
    'v2.GeneratedIds': {
      ids?: string[]
      kind?: string
      space?: string
      [name: string]: unknown
    }
    'v2.Label': {
      fields?: Record<string, components['schemas']['v2.LabelField']>
      id?: string
      kind?: string
      revisionId?: string
    }
    'v2.LabelField': {
      dateString?: string[]
      id?: string
      integer?: string[]
      kind?: string
      selection?: string[]
      text?: string[]
      user?: components['schemas']['v2.User'][]
      valueType?: string
    }
    'v2.LabelFieldModification': {
      fieldId?: string
      kind?: string
      setDateValues?: string[]
      setIntegerValues?: string[]
      setSelectionValues?: string[]
      setTextValues?: string[]
      setUserValues?: string[]
      unsetValues?: boolean
    }
    'v2.LabelList': {
      items?: components['schemas']['v2.Label'][]
      kind?: string
      nextPageToken?: string
      [name: string]: unknown
    }
    'v2.LabelModification': {
      fieldModifications?: components['schemas']['v2.LabelFieldModification'][]
      kind?: string
      labelId?: string
      removeLabel?: boolean
    }
    'v2.ModifyLabelsRequest': {
      kind?: string
      labelModifications?: components['schemas']['v2.LabelModification'][]
    }
    'v2.ModifyLabelsResponse': {
      kind?: string
      modifiedLabels?: components['schemas']['v2.Label'][]
      [name: string]: unknown
    }
    'v2.Permission': {
      additionalRoles?: string[]
      authKey?: string
      deleted?: boolean
      domain?: string
      emailAddress?: string
      etag?: string
      expirationDate?: string
      id?: string
      inheritedPermissionsDisabled?: boolean
      kind?: string
      name?: string
      pendingOwner?: boolean
      permissionDetails?: {
        additionalRoles?: string[]
        inherited?: boolean
        inheritedFrom?: string
        permissionType?: string
        role?: string
      }[]
      photoLink?: string
      role?: string
      selfLink?: string
      teamDrivePermissionDetails?: {
        additionalRoles?: string[]
        inherited?: boolean
        inheritedFrom?: string
        role?: string
        teamDrivePermissionType?: string
      }[]
      type?: string
      value?: string
      view?: string
      withLink?: boolean
    }
    'v2.PermissionList': {
      etag?: string
      items?: components['schemas']['v2.Permission'][]
      kind?: string
      nextPageToken?: string
      selfLink?: string
      [name: string]: unknown
    }
    'v2.Revision': {
      downloadUrl?: string
      etag?: string
      exportLinks?: Record<string, string>
      fileSize?: string
      id?: string
      kind?: string
      lastModifyingUser?: components['schemas']['v2.User']
      lastModifyingUserName?: string
      md5Checksum?: string
      mimeType?: string
      modifiedDate?: string
      originalFilename?: string
      pinned?: boolean
      publishAuto?: boolean
      published?: boolean
      publishedLink?: string
      publishedOutsideDomain?: boolean
      selfLink?: string
    }
    'v2.RevisionList': {
      etag?: string
      items?: components['schemas']['v2.Revision'][]
      kind?: string
      nextPageToken?: string
      selfLink?: string
      [name: string]: unknown
    }
    'v2.StartPageToken': {
      kind?: string
      startPageToken?: string
      [name: string]: unknown
    }
    'v2.TeamDrive': {
      backgroundImageFile?: {
        id?: string
        width?: number
        xCoordinate?: number
        yCoordinate?: number
      }
      backgroundImageLink?: string
      capabilities?: {
        canAddChildren?: boolean
        canChangeCopyRequiresWriterPermissionRestriction?: boolean
        canChangeDomainUsersOnlyRestriction?: boolean
        canChangeSharingFoldersRequiresOrganizerPermissionRestriction?: boolean
        canChangeTeamDriveBackground?: boolean
        canChangeTeamMembersOnlyRestriction?: boolean
        canComment?: boolean
        canCopy?: boolean
        canDeleteChildren?: boolean
        canDeleteTeamDrive?: boolean
        canDownload?: boolean
        canEdit?: boolean
        canListChildren?: boolean
        canManageMembers?: boolean
        canReadRevisions?: boolean
        canRemoveChildren?: boolean
        canRename?: boolean
        canRenameTeamDrive?: boolean
        canResetTeamDriveRestrictions?: boolean
        canShare?: boolean
        canTrashChildren?: boolean
      }
      colorRgb?: string
      createdDate?: string
      id?: string
      kind?: string
      name?: string
      orgUnitId?: string
      restrictions?: {
        adminManagedRestrictions?: boolean
        copyRequiresWriterPermission?: boolean
        domainUsersOnly?: boolean
        sharingFoldersRequiresOrganizerPermission?: boolean
        teamMembersOnly?: boolean
      }
      themeId?: string
    }
    'v2.TeamDriveList': {
      items?: components['schemas']['v2.TeamDrive'][]
      kind?: string
      nextPageToken?: string
      [name: string]: unknown
    }
    'v2.User': {
      displayName?: string
      emailAddress?: string
      isAuthenticatedUser?: boolean
      kind?: string
      permissionId?: string
      picture?: {
        url?: string
      }
    }
  }
}

export interface operations {
  'drive.about.get': {
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
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['About']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'drive.accessproposals.get': {
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
        fileId: string
        proposalId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['AccessProposal']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'drive.accessproposals.list': {
    parameters: {
      query?: {
        pageSize?: number
        pageToken?: string
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
        fileId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ListAccessProposalsResponse']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'drive.accessproposals.resolve': {
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
        fileId: string
        proposalId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['ResolveAccessProposalRequest']
      }
    }
    responses: {
      200: {
        content?: never
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'drive.approvals.get': {
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
        approvalId: string
        fileId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Approval']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'drive.approvals.list': {
    parameters: {
      query?: {
        pageSize?: number
        pageToken?: string
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
        fileId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ApprovalList']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'drive.apps.get': {
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
        appId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['App']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'drive.apps.list': {
    parameters: {
      query?: {
        appFilterExtensions?: string
        appFilterMimeTypes?: string
        languageCode?: string
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
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['AppList']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'drive.changes.getStartPageToken': {
    parameters: {
      query?: {
        driveId?: string
        supportsAllDrives?: boolean
        supportsTeamDrives?: boolean
        teamDriveId?: string
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
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['StartPageToken']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'drive.changes.list': {
    parameters: {
      query: {
        driveId?: string
        includeCorpusRemovals?: boolean
        includeItemsFromAllDrives?: boolean
        includeLabels?: string
        includePermissionsForView?: string
        includeRemoved?: boolean
        includeTeamDriveItems?: boolean
        pageSize?: number
        pageToken: string
        restrictToMyDrive?: boolean
        spaces?: string
        supportsAllDrives?: boolean
        supportsTeamDrives?: boolean
        teamDriveId?: string
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
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ChangeList']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'drive.changes.watch': {
    parameters: {
      query: {
        driveId?: string
        includeCorpusRemovals?: boolean
        includeItemsFromAllDrives?: boolean
        includeLabels?: string
        includePermissionsForView?: string
        includeRemoved?: boolean
        includeTeamDriveItems?: boolean
        pageSize?: number
        pageToken: string
        restrictToMyDrive?: boolean
        spaces?: string
        supportsAllDrives?: boolean
        supportsTeamDrives?: boolean
        teamDriveId?: string
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
        'application/json': components['schemas']['Channel']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Channel']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'drive.channels.stop': {
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
        'application/json': components['schemas']['Channel']
      }
    }
    responses: {
      200: {
        content?: never
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'drive.comments.create': {
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
        fileId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['Comment'] & {
          content: unknown
        }
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Comment']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'drive.comments.delete': {
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
        commentId: string
        fileId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content?: never
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'drive.comments.get': {
    parameters: {
      query?: {
        includeDeleted?: boolean
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
        commentId: string
        fileId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Comment']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'drive.comments.list': {
    parameters: {
      query?: {
        includeDeleted?: boolean
        pageSize?: number
        pageToken?: string
        startModifiedTime?: string
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
        fileId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['CommentList']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'drive.comments.update': {
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
        commentId: string
        fileId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['Comment'] & {
          content: unknown
        }
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Comment']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'drive.drives.create': {
    parameters: {
      query: {
        requestId: string
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
        'application/json': components['schemas']['Drive']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Drive']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'drive.drives.delete': {
    parameters: {
      query?: {
        allowItemDeletion?: boolean
        useDomainAdminAccess?: boolean
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
        driveId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content?: never
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'drive.drives.get': {
    parameters: {
      query?: {
        useDomainAdminAccess?: boolean
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
        driveId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Drive']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'drive.drives.hide': {
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
        driveId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Drive']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'drive.drives.list': {
    parameters: {
      query?: {
        pageSize?: number
        pageToken?: string
        q?: string
        useDomainAdminAccess?: boolean
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
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['DriveList']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'drive.drives.unhide': {
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
        driveId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Drive']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'drive.drives.update': {
    parameters: {
      query?: {
        useDomainAdminAccess?: boolean
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
        driveId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['Drive']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Drive']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'drive.files.copy': {
    parameters: {
      query?: {
        enforceSingleParent?: boolean
        ignoreDefaultVisibility?: boolean
        includeLabels?: string
        includePermissionsForView?: string
        keepRevisionForever?: boolean
        ocrLanguage?: string
        supportsAllDrives?: boolean
        supportsTeamDrives?: boolean
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
        fileId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['File']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['File']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'drive.files.create': {
    parameters: {
      query?: {
        enforceSingleParent?: boolean
        ignoreDefaultVisibility?: boolean
        includeLabels?: string
        includePermissionsForView?: string
        keepRevisionForever?: boolean
        ocrLanguage?: string
        supportsAllDrives?: boolean
        supportsTeamDrives?: boolean
        useContentAsIndexableText?: boolean
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
        'application/json': components['schemas']['File']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['File']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'drive.files.create.resumable': {
    parameters: {
      query: {
        enforceSingleParent?: boolean
        ignoreDefaultVisibility?: boolean
        includeLabels?: string
        includePermissionsForView?: string
        keepRevisionForever?: boolean
        ocrLanguage?: string
        supportsAllDrives?: boolean
        supportsTeamDrives?: boolean
        useContentAsIndexableText?: boolean
        '$.xgafv'?: '1' | '2'
        access_token?: string
        alt?: 'json' | 'media' | 'proto'
        callback?: string
        fields?: string
        key?: string
        oauth_token?: string
        prettyPrint?: boolean
        quotaUser?: string
        uploadType: string
        upload_protocol?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['File']
        '*/*': string
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['File']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'drive.files.create.upload': {
    parameters: {
      query: {
        enforceSingleParent?: boolean
        ignoreDefaultVisibility?: boolean
        includeLabels?: string
        includePermissionsForView?: string
        keepRevisionForever?: boolean
        ocrLanguage?: string
        supportsAllDrives?: boolean
        supportsTeamDrives?: boolean
        useContentAsIndexableText?: boolean
        '$.xgafv'?: '1' | '2'
        access_token?: string
        alt?: 'json' | 'media' | 'proto'
        callback?: string
        fields?: string
        key?: string
        oauth_token?: string
        prettyPrint?: boolean
        quotaUser?: string
        uploadType: string
        upload_protocol?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'multipart/related': string
        '*/*': string
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['File']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'drive.files.delete': {
    parameters: {
      query?: {
        enforceSingleParent?: boolean
        supportsAllDrives?: boolean
        supportsTeamDrives?: boolean
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
        fileId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content?: never
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'drive.files.download': {
    parameters: {
      query?: {
        mimeType?: string
        revisionId?: string
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
        fileId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Operation']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'drive.files.emptyTrash': {
    parameters: {
      query?: {
        driveId?: string
        enforceSingleParent?: boolean
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
    requestBody?: never
    responses: {
      200: {
        content?: never
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'drive.files.export': {
    parameters: {
      query: {
        mimeType: string
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
        fileId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          '*/*': string
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'drive.files.generateCseToken': {
    parameters: {
      query?: {
        fileId?: string
        parent?: string
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
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['GenerateCseTokenResponse']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'drive.files.generateIds': {
    parameters: {
      query?: {
        count?: number
        space?: string
        type?: string
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
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['GeneratedIds']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'drive.files.get': {
    parameters: {
      query?: {
        acknowledgeAbuse?: boolean
        includeLabels?: string
        includePermissionsForView?: string
        supportsAllDrives?: boolean
        supportsTeamDrives?: boolean
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
        fileId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['File']
          '*/*': string
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'drive.files.list': {
    parameters: {
      query?: {
        corpora?: string
        corpus?: 'domain' | 'user'
        driveId?: string
        includeItemsFromAllDrives?: boolean
        includeLabels?: string
        includePermissionsForView?: string
        includeTeamDriveItems?: boolean
        orderBy?: string
        pageSize?: number
        pageToken?: string
        q?: string
        spaces?: string
        supportsAllDrives?: boolean
        supportsTeamDrives?: boolean
        teamDriveId?: string
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
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['FileList']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'drive.files.listLabels': {
    parameters: {
      query?: {
        maxResults?: number
        pageToken?: string
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
        fileId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['LabelList']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'drive.files.modifyLabels': {
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
        fileId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['ModifyLabelsRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ModifyLabelsResponse']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'drive.files.update': {
    parameters: {
      query?: {
        addParents?: string
        enforceSingleParent?: boolean
        includeLabels?: string
        includePermissionsForView?: string
        keepRevisionForever?: boolean
        ocrLanguage?: string
        removeParents?: string
        supportsAllDrives?: boolean
        supportsTeamDrives?: boolean
        useContentAsIndexableText?: boolean
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
        fileId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['File']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['File']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'drive.files.update.resumable': {
    parameters: {
      query: {
        addParents?: string
        enforceSingleParent?: boolean
        includeLabels?: string
        includePermissionsForView?: string
        keepRevisionForever?: boolean
        ocrLanguage?: string
        removeParents?: string
        supportsAllDrives?: boolean
        supportsTeamDrives?: boolean
        useContentAsIndexableText?: boolean
        '$.xgafv'?: '1' | '2'
        access_token?: string
        alt?: 'json' | 'media' | 'proto'
        callback?: string
        fields?: string
        key?: string
        oauth_token?: string
        prettyPrint?: boolean
        quotaUser?: string
        uploadType: string
        upload_protocol?: string
      }
      header?: never
      path: {
        fileId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['File']
        '*/*': string
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['File']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'drive.files.update.upload': {
    parameters: {
      query: {
        addParents?: string
        enforceSingleParent?: boolean
        includeLabels?: string
        includePermissionsForView?: string
        keepRevisionForever?: boolean
        ocrLanguage?: string
        removeParents?: string
        supportsAllDrives?: boolean
        supportsTeamDrives?: boolean
        useContentAsIndexableText?: boolean
        '$.xgafv'?: '1' | '2'
        access_token?: string
        alt?: 'json' | 'media' | 'proto'
        callback?: string
        fields?: string
        key?: string
        oauth_token?: string
        prettyPrint?: boolean
        quotaUser?: string
        uploadType: string
        upload_protocol?: string
      }
      header?: never
      path: {
        fileId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'multipart/related': string
        '*/*': string
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['File']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'drive.files.watch': {
    parameters: {
      query?: {
        acknowledgeAbuse?: boolean
        includeLabels?: string
        includePermissionsForView?: string
        supportsAllDrives?: boolean
        supportsTeamDrives?: boolean
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
        fileId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['Channel']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Channel']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'drive.operations.get': {
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
        name: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Operation']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'drive.permissions.create': {
    parameters: {
      query?: {
        emailMessage?: string
        enforceExpansiveAccess?: boolean
        enforceSingleParent?: boolean
        moveToNewOwnersRoot?: boolean
        sendNotificationEmail?: boolean
        supportsAllDrives?: boolean
        supportsTeamDrives?: boolean
        transferOwnership?: boolean
        useDomainAdminAccess?: boolean
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
        fileId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['Permission'] & {
          role: unknown
          type: unknown
        }
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Permission']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'drive.permissions.delete': {
    parameters: {
      query?: {
        enforceExpansiveAccess?: boolean
        supportsAllDrives?: boolean
        supportsTeamDrives?: boolean
        useDomainAdminAccess?: boolean
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
        fileId: string
        permissionId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content?: never
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'drive.permissions.get': {
    parameters: {
      query?: {
        supportsAllDrives?: boolean
        supportsTeamDrives?: boolean
        useDomainAdminAccess?: boolean
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
        fileId: string
        permissionId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Permission']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'drive.permissions.list': {
    parameters: {
      query?: {
        includePermissionsForView?: string
        pageSize?: number
        pageToken?: string
        supportsAllDrives?: boolean
        supportsTeamDrives?: boolean
        useDomainAdminAccess?: boolean
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
        fileId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['PermissionList']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'drive.permissions.update': {
    parameters: {
      query?: {
        enforceExpansiveAccess?: boolean
        removeExpiration?: boolean
        supportsAllDrives?: boolean
        supportsTeamDrives?: boolean
        transferOwnership?: boolean
        useDomainAdminAccess?: boolean
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
        fileId: string
        permissionId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['Permission']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Permission']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'drive.replies.create': {
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
        commentId: string
        fileId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['Reply']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Reply']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'drive.replies.delete': {
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
        commentId: string
        fileId: string
        replyId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content?: never
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'drive.replies.get': {
    parameters: {
      query?: {
        includeDeleted?: boolean
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
        commentId: string
        fileId: string
        replyId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Reply']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'drive.replies.list': {
    parameters: {
      query?: {
        includeDeleted?: boolean
        pageSize?: number
        pageToken?: string
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
        commentId: string
        fileId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ReplyList']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'drive.replies.update': {
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
        commentId: string
        fileId: string
        replyId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['Reply'] & {
          content: unknown
        }
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Reply']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'drive.revisions.delete': {
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
        fileId: string
        revisionId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content?: never
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'drive.revisions.get': {
    parameters: {
      query?: {
        acknowledgeAbuse?: boolean
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
        fileId: string
        revisionId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Revision']
          '*/*': string
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'drive.revisions.list': {
    parameters: {
      query?: {
        pageSize?: number
        pageToken?: string
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
        fileId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['RevisionList']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'drive.revisions.update': {
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
        fileId: string
        revisionId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['Revision']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Revision']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'drive.teamdrives.create': {
    parameters: {
      query: {
        requestId: string
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
        'application/json': components['schemas']['TeamDrive']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['TeamDrive']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'drive.teamdrives.delete': {
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
        teamDriveId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content?: never
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'drive.teamdrives.get': {
    parameters: {
      query?: {
        useDomainAdminAccess?: boolean
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
        teamDriveId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['TeamDrive']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'drive.teamdrives.list': {
    parameters: {
      query?: {
        pageSize?: number
        pageToken?: string
        q?: string
        useDomainAdminAccess?: boolean
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
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['TeamDriveList']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'drive.teamdrives.update': {
    parameters: {
      query?: {
        useDomainAdminAccess?: boolean
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
        teamDriveId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['TeamDrive']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['TeamDrive']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.about.get': {
    parameters: {
      query?: {
        includeSubscribed?: boolean
        maxChangeIdCount?: string
        startChangeId?: string
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
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['v2.About']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.apps.get': {
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
        appId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['v2.App']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.apps.list': {
    parameters: {
      query?: {
        appFilterExtensions?: string
        appFilterMimeTypes?: string
        languageCode?: string
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
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['v2.AppList']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.changes.get': {
    parameters: {
      query?: {
        driveId?: string
        supportsAllDrives?: boolean
        supportsTeamDrives?: boolean
        teamDriveId?: string
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
        changeId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['v2.Change']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.changes.getStartPageToken': {
    parameters: {
      query?: {
        driveId?: string
        supportsAllDrives?: boolean
        supportsTeamDrives?: boolean
        teamDriveId?: string
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
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['v2.StartPageToken']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.changes.list': {
    parameters: {
      query?: {
        driveId?: string
        includeCorpusRemovals?: boolean
        includeDeleted?: boolean
        includeItemsFromAllDrives?: boolean
        includeLabels?: string
        includePermissionsForView?: string
        includeSubscribed?: boolean
        includeTeamDriveItems?: boolean
        maxResults?: number
        pageToken?: string
        spaces?: string
        startChangeId?: string
        supportsAllDrives?: boolean
        supportsTeamDrives?: boolean
        teamDriveId?: string
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
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['v2.ChangeList']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.changes.watch': {
    parameters: {
      query?: {
        driveId?: string
        includeCorpusRemovals?: boolean
        includeDeleted?: boolean
        includeItemsFromAllDrives?: boolean
        includeLabels?: string
        includePermissionsForView?: string
        includeSubscribed?: boolean
        includeTeamDriveItems?: boolean
        maxResults?: number
        pageToken?: string
        spaces?: string
        startChangeId?: string
        supportsAllDrives?: boolean
        supportsTeamDrives?: boolean
        teamDriveId?: string
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
        'application/json': components['schemas']['Channel']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Channel']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.channels.stop': {
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
        'application/json': components['schemas']['Channel']
      }
    }
    responses: {
      200: {
        content?: never
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.children.delete': {
    parameters: {
      query?: {
        enforceSingleParent?: boolean
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
        childId: string
        folderId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content?: never
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.children.get': {
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
        childId: string
        folderId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ChildReference']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.children.insert': {
    parameters: {
      query?: {
        enforceSingleParent?: boolean
        supportsAllDrives?: boolean
        supportsTeamDrives?: boolean
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
        folderId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['ChildReference'] & {
          id: unknown
        }
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ChildReference']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.children.list': {
    parameters: {
      query?: {
        maxResults?: number
        orderBy?: string
        pageToken?: string
        q?: string
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
        folderId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ChildList']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.comments.delete': {
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
        commentId: string
        fileId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content?: never
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.comments.get': {
    parameters: {
      query?: {
        includeDeleted?: boolean
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
        commentId: string
        fileId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['v2.Comment']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.comments.insert': {
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
        fileId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['v2.Comment'] & {
          content: unknown
        }
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['v2.Comment']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.comments.list': {
    parameters: {
      query?: {
        includeDeleted?: boolean
        maxResults?: number
        pageToken?: string
        updatedMin?: string
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
        fileId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['v2.CommentList']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.comments.patch': {
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
        commentId: string
        fileId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['v2.Comment'] & {
          content: unknown
        }
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['v2.Comment']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.comments.update': {
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
        commentId: string
        fileId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['v2.Comment'] & {
          content: unknown
        }
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['v2.Comment']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.drives.delete': {
    parameters: {
      query?: {
        allowItemDeletion?: boolean
        useDomainAdminAccess?: boolean
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
        driveId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content?: never
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.drives.get': {
    parameters: {
      query?: {
        useDomainAdminAccess?: boolean
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
        driveId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['v2.Drive']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.drives.hide': {
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
        driveId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['v2.Drive']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.drives.insert': {
    parameters: {
      query: {
        requestId: string
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
        'application/json': components['schemas']['v2.Drive'] & {
          name: unknown
        }
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['v2.Drive']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.drives.list': {
    parameters: {
      query?: {
        maxResults?: number
        pageToken?: string
        q?: string
        useDomainAdminAccess?: boolean
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
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['v2.DriveList']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.drives.unhide': {
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
        driveId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['v2.Drive']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.drives.update': {
    parameters: {
      query?: {
        useDomainAdminAccess?: boolean
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
        driveId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['v2.Drive']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['v2.Drive']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.files.copy': {
    parameters: {
      query?: {
        convert?: boolean
        enforceSingleParent?: boolean
        includeLabels?: string
        includePermissionsForView?: string
        ocr?: boolean
        ocrLanguage?: string
        pinned?: boolean
        supportsAllDrives?: boolean
        supportsTeamDrives?: boolean
        timedTextLanguage?: string
        timedTextTrackName?: string
        visibility?: 'DEFAULT' | 'PRIVATE'
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
        fileId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['v2.File']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['v2.File']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.files.delete': {
    parameters: {
      query?: {
        enforceSingleParent?: boolean
        supportsAllDrives?: boolean
        supportsTeamDrives?: boolean
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
        fileId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content?: never
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.files.emptyTrash': {
    parameters: {
      query?: {
        driveId?: string
        enforceSingleParent?: boolean
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
    requestBody?: never
    responses: {
      200: {
        content?: never
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.files.export': {
    parameters: {
      query: {
        mimeType: string
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
        fileId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          '*/*': string
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.files.generateCseToken': {
    parameters: {
      query?: {
        fileId?: string
        parent?: string
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
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['GenerateCseTokenResponse']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.files.generateIds': {
    parameters: {
      query?: {
        maxResults?: number
        space?: string
        type?: string
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
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['v2.GeneratedIds']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.files.get': {
    parameters: {
      query?: {
        acknowledgeAbuse?: boolean
        includeLabels?: string
        includePermissionsForView?: string
        projection?: 'BASIC' | 'FULL'
        revisionId?: string
        supportsAllDrives?: boolean
        supportsTeamDrives?: boolean
        updateViewedDate?: boolean
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
        fileId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['v2.File']
          '*/*': string
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.files.insert': {
    parameters: {
      query?: {
        convert?: boolean
        enforceSingleParent?: boolean
        includeLabels?: string
        includePermissionsForView?: string
        ocr?: boolean
        ocrLanguage?: string
        pinned?: boolean
        supportsAllDrives?: boolean
        supportsTeamDrives?: boolean
        timedTextLanguage?: string
        timedTextTrackName?: string
        useContentAsIndexableText?: boolean
        visibility?: 'DEFAULT' | 'PRIVATE'
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
        'application/json': components['schemas']['v2.File']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['v2.File']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.files.insert.resumable': {
    parameters: {
      query: {
        convert?: boolean
        enforceSingleParent?: boolean
        includeLabels?: string
        includePermissionsForView?: string
        ocr?: boolean
        ocrLanguage?: string
        pinned?: boolean
        supportsAllDrives?: boolean
        supportsTeamDrives?: boolean
        timedTextLanguage?: string
        timedTextTrackName?: string
        useContentAsIndexableText?: boolean
        visibility?: 'DEFAULT' | 'PRIVATE'
        '$.xgafv'?: '1' | '2'
        access_token?: string
        alt?: 'json' | 'media' | 'proto'
        callback?: string
        fields?: string
        key?: string
        oauth_token?: string
        prettyPrint?: boolean
        quotaUser?: string
        uploadType: string
        upload_protocol?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['v2.File']
        '*/*': string
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['v2.File']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.files.insert.upload': {
    parameters: {
      query: {
        convert?: boolean
        enforceSingleParent?: boolean
        includeLabels?: string
        includePermissionsForView?: string
        ocr?: boolean
        ocrLanguage?: string
        pinned?: boolean
        supportsAllDrives?: boolean
        supportsTeamDrives?: boolean
        timedTextLanguage?: string
        timedTextTrackName?: string
        useContentAsIndexableText?: boolean
        visibility?: 'DEFAULT' | 'PRIVATE'
        '$.xgafv'?: '1' | '2'
        access_token?: string
        alt?: 'json' | 'media' | 'proto'
        callback?: string
        fields?: string
        key?: string
        oauth_token?: string
        prettyPrint?: boolean
        quotaUser?: string
        uploadType: string
        upload_protocol?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'multipart/related': string
        '*/*': string
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['v2.File']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.files.list': {
    parameters: {
      query?: {
        corpora?: string
        corpus?: 'DEFAULT' | 'DOMAIN'
        driveId?: string
        includeItemsFromAllDrives?: boolean
        includeLabels?: string
        includePermissionsForView?: string
        includeTeamDriveItems?: boolean
        maxResults?: number
        orderBy?: string
        pageToken?: string
        projection?: 'BASIC' | 'FULL'
        q?: string
        spaces?: string
        supportsAllDrives?: boolean
        supportsTeamDrives?: boolean
        teamDriveId?: string
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
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['v2.FileList']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.files.listLabels': {
    parameters: {
      query?: {
        maxResults?: number
        pageToken?: string
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
        fileId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['v2.LabelList']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.files.modifyLabels': {
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
        fileId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['v2.ModifyLabelsRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['v2.ModifyLabelsResponse']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.files.patch': {
    parameters: {
      query?: {
        addParents?: string
        convert?: boolean
        enforceSingleParent?: boolean
        includeLabels?: string
        includePermissionsForView?: string
        modifiedDateBehavior?: 'fromBody' | 'fromBodyIfNeeded' | 'fromBodyOrNow' | 'noChange' | 'now' | 'nowIfNeeded'
        newRevision?: boolean
        ocr?: boolean
        ocrLanguage?: string
        pinned?: boolean
        removeParents?: string
        setModifiedDate?: boolean
        supportsAllDrives?: boolean
        supportsTeamDrives?: boolean
        timedTextLanguage?: string
        timedTextTrackName?: string
        updateViewedDate?: boolean
        useContentAsIndexableText?: boolean
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
        fileId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['v2.File']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['v2.File']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.files.touch': {
    parameters: {
      query?: {
        includeLabels?: string
        includePermissionsForView?: string
        supportsAllDrives?: boolean
        supportsTeamDrives?: boolean
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
        fileId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['v2.File']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.files.trash': {
    parameters: {
      query?: {
        includeLabels?: string
        includePermissionsForView?: string
        supportsAllDrives?: boolean
        supportsTeamDrives?: boolean
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
        fileId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['v2.File']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.files.untrash': {
    parameters: {
      query?: {
        includeLabels?: string
        includePermissionsForView?: string
        supportsAllDrives?: boolean
        supportsTeamDrives?: boolean
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
        fileId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['v2.File']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.files.update': {
    parameters: {
      query?: {
        addParents?: string
        convert?: boolean
        enforceSingleParent?: boolean
        includeLabels?: string
        includePermissionsForView?: string
        modifiedDateBehavior?: 'fromBody' | 'fromBodyIfNeeded' | 'fromBodyOrNow' | 'noChange' | 'now' | 'nowIfNeeded'
        newRevision?: boolean
        ocr?: boolean
        ocrLanguage?: string
        pinned?: boolean
        removeParents?: string
        setModifiedDate?: boolean
        supportsAllDrives?: boolean
        supportsTeamDrives?: boolean
        timedTextLanguage?: string
        timedTextTrackName?: string
        updateViewedDate?: boolean
        useContentAsIndexableText?: boolean
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
        fileId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['v2.File']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['v2.File']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.files.update.resumable': {
    parameters: {
      query: {
        addParents?: string
        convert?: boolean
        enforceSingleParent?: boolean
        includeLabels?: string
        includePermissionsForView?: string
        modifiedDateBehavior?: 'fromBody' | 'fromBodyIfNeeded' | 'fromBodyOrNow' | 'noChange' | 'now' | 'nowIfNeeded'
        newRevision?: boolean
        ocr?: boolean
        ocrLanguage?: string
        pinned?: boolean
        removeParents?: string
        setModifiedDate?: boolean
        supportsAllDrives?: boolean
        supportsTeamDrives?: boolean
        timedTextLanguage?: string
        timedTextTrackName?: string
        updateViewedDate?: boolean
        useContentAsIndexableText?: boolean
        '$.xgafv'?: '1' | '2'
        access_token?: string
        alt?: 'json' | 'media' | 'proto'
        callback?: string
        fields?: string
        key?: string
        oauth_token?: string
        prettyPrint?: boolean
        quotaUser?: string
        uploadType: string
        upload_protocol?: string
      }
      header?: never
      path: {
        fileId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['v2.File']
        '*/*': string
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['v2.File']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.files.update.upload': {
    parameters: {
      query: {
        addParents?: string
        convert?: boolean
        enforceSingleParent?: boolean
        includeLabels?: string
        includePermissionsForView?: string
        modifiedDateBehavior?: 'fromBody' | 'fromBodyIfNeeded' | 'fromBodyOrNow' | 'noChange' | 'now' | 'nowIfNeeded'
        newRevision?: boolean
        ocr?: boolean
        ocrLanguage?: string
        pinned?: boolean
        removeParents?: string
        setModifiedDate?: boolean
        supportsAllDrives?: boolean
        supportsTeamDrives?: boolean
        timedTextLanguage?: string
        timedTextTrackName?: string
        updateViewedDate?: boolean
        useContentAsIndexableText?: boolean
        '$.xgafv'?: '1' | '2'
        access_token?: string
        alt?: 'json' | 'media' | 'proto'
        callback?: string
        fields?: string
        key?: string
        oauth_token?: string
        prettyPrint?: boolean
        quotaUser?: string
        uploadType: string
        upload_protocol?: string
      }
      header?: never
      path: {
        fileId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'multipart/related': string
        '*/*': string
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['v2.File']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.files.watch': {
    parameters: {
      query?: {
        acknowledgeAbuse?: boolean
        includeLabels?: string
        includePermissionsForView?: string
        projection?: 'BASIC' | 'FULL'
        revisionId?: string
        supportsAllDrives?: boolean
        supportsTeamDrives?: boolean
        updateViewedDate?: boolean
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
        fileId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['Channel']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Channel']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.parents.delete': {
    parameters: {
      query?: {
        enforceSingleParent?: boolean
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
        fileId: string
        parentId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content?: never
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.parents.get': {
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
        fileId: string
        parentId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ParentReference']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.parents.insert': {
    parameters: {
      query?: {
        enforceSingleParent?: boolean
        supportsAllDrives?: boolean
        supportsTeamDrives?: boolean
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
        fileId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['ParentReference'] & {
          id: unknown
        }
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ParentReference']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.parents.list': {
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
        fileId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ParentList']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.permissions.delete': {
    parameters: {
      query?: {
        enforceExpansiveAccess?: boolean
        supportsAllDrives?: boolean
        supportsTeamDrives?: boolean
        useDomainAdminAccess?: boolean
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
        fileId: string
        permissionId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content?: never
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.permissions.get': {
    parameters: {
      query?: {
        supportsAllDrives?: boolean
        supportsTeamDrives?: boolean
        useDomainAdminAccess?: boolean
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
        fileId: string
        permissionId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['v2.Permission']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.permissions.getIdForEmail': {
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
        email: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['PermissionId']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.permissions.insert': {
    parameters: {
      query?: {
        emailMessage?: string
        enforceExpansiveAccess?: boolean
        enforceSingleParent?: boolean
        moveToNewOwnersRoot?: boolean
        sendNotificationEmails?: boolean
        supportsAllDrives?: boolean
        supportsTeamDrives?: boolean
        useDomainAdminAccess?: boolean
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
        fileId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['v2.Permission'] & {
          role: unknown
          type: unknown
        }
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['v2.Permission']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.permissions.list': {
    parameters: {
      query?: {
        includePermissionsForView?: string
        maxResults?: number
        pageToken?: string
        supportsAllDrives?: boolean
        supportsTeamDrives?: boolean
        useDomainAdminAccess?: boolean
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
        fileId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['v2.PermissionList']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.permissions.patch': {
    parameters: {
      query?: {
        enforceExpansiveAccess?: boolean
        removeExpiration?: boolean
        supportsAllDrives?: boolean
        supportsTeamDrives?: boolean
        transferOwnership?: boolean
        useDomainAdminAccess?: boolean
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
        fileId: string
        permissionId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['v2.Permission']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['v2.Permission']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.permissions.update': {
    parameters: {
      query?: {
        enforceExpansiveAccess?: boolean
        removeExpiration?: boolean
        supportsAllDrives?: boolean
        supportsTeamDrives?: boolean
        transferOwnership?: boolean
        useDomainAdminAccess?: boolean
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
        fileId: string
        permissionId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['v2.Permission']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['v2.Permission']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.properties.delete': {
    parameters: {
      query?: {
        visibility?: string
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
        fileId: string
        propertyKey: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content?: never
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.properties.get': {
    parameters: {
      query?: {
        visibility?: string
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
        fileId: string
        propertyKey: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Property']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.properties.insert': {
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
        fileId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['Property'] & {
          key: unknown
        }
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Property']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.properties.list': {
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
        fileId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['PropertyList']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.properties.patch': {
    parameters: {
      query?: {
        visibility?: string
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
        fileId: string
        propertyKey: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['Property']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Property']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.properties.update': {
    parameters: {
      query?: {
        visibility?: string
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
        fileId: string
        propertyKey: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['Property']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Property']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.replies.delete': {
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
        commentId: string
        fileId: string
        replyId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content?: never
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.replies.get': {
    parameters: {
      query?: {
        includeDeleted?: boolean
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
        commentId: string
        fileId: string
        replyId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['CommentReply']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.replies.insert': {
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
        commentId: string
        fileId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['CommentReply']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['CommentReply']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.replies.list': {
    parameters: {
      query?: {
        includeDeleted?: boolean
        maxResults?: number
        pageToken?: string
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
        commentId: string
        fileId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['CommentReplyList']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.replies.patch': {
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
        commentId: string
        fileId: string
        replyId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['CommentReply'] & {
          content: unknown
        }
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['CommentReply']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.replies.update': {
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
        commentId: string
        fileId: string
        replyId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['CommentReply'] & {
          content: unknown
        }
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['CommentReply']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.revisions.delete': {
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
        fileId: string
        revisionId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content?: never
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.revisions.get': {
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
        fileId: string
        revisionId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['v2.Revision']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.revisions.list': {
    parameters: {
      query?: {
        maxResults?: number
        pageToken?: string
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
        fileId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['v2.RevisionList']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.revisions.patch': {
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
        fileId: string
        revisionId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['v2.Revision']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['v2.Revision']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.revisions.update': {
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
        fileId: string
        revisionId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['v2.Revision']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['v2.Revision']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.teamdrives.delete': {
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
        teamDriveId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content?: never
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.teamdrives.get': {
    parameters: {
      query?: {
        useDomainAdminAccess?: boolean
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
        teamDriveId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['v2.TeamDrive']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.teamdrives.insert': {
    parameters: {
      query: {
        requestId: string
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
        'application/json': components['schemas']['v2.TeamDrive'] & {
          name: unknown
        }
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['v2.TeamDrive']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.teamdrives.list': {
    parameters: {
      query?: {
        maxResults?: number
        pageToken?: string
        q?: string
        useDomainAdminAccess?: boolean
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
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['v2.TeamDriveList']
        }
      }
      default: {
        content: {
          'application/json': components['schemas']['StandardError']
        }
      }
    }
  }
  'v2.drive.teamdrives.update': {
    parameters: {
      query?: {
        useDomainAdminAccess?: boolean
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
        teamDriveId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['v2.TeamDrive']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['v2.TeamDrive']
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
