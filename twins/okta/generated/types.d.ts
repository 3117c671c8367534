// Written by the generator from the contract beside it. Not to be edited.

export interface components {
  schemas: {
    'AAGUIDAuthenticatorCharacteristics': {
      fipsCompliant?: boolean
      hardwareProtected?: boolean
      platformAttached?: boolean
    }
    'AAGUIDGroupObject': {
      aaguids?: string[]
      name?: string
    }
    'APIServiceIntegrationInstance': {
      configGuideUrl?: string
      createdAt?: string
      createdBy?: string
      grantedScopes?: string[]
      id?: string
      name?: string
      properties?: components['schemas']['AppProperties']
      type?: string
      _links?: components['schemas']['APIServiceIntegrationLinks']
      [name: string]: unknown
    }
    'APIServiceIntegrationInstanceSecret': {
      client_secret: string
      created: string
      id: string
      lastUpdated: string
      secret_hash: string
      status: 'ACTIVE' | 'INACTIVE'
      _links: components['schemas']['APIServiceIntegrationSecretLinks']
      [name: string]: unknown
    }
    'APIServiceIntegrationLinks': {
      client?: components['schemas']['HrefObjectClientLink']
      logo?: components['schemas']['HrefObjectLogoLink']
      self?: components['schemas']['HrefObjectSelfLink']
      [name: string]: unknown
    }
    'APIServiceIntegrationSecretLinks': {
      activate?: components['schemas']['HrefObjectActivateLink']
      deactivate?: components['schemas']['HrefObjectDeactivateLink']
      delete?: components['schemas']['HrefObjectDeleteLink']
      [name: string]: unknown
    }
    'APNSConfiguration': {
      fileName?: string
      keyId?: string
      teamId?: string
      tokenSigningKey?: string
    }
    'APNSPushProvider': components['schemas']['PushProvider'] & {
      configuration?: components['schemas']['APNSConfiguration']
    }
    'AccessPolicy': components['schemas']['Policy'] & ({
      conditions?: string | null
      _embedded?: {
        resourceType?: string
        [name: string]: unknown
      }
    })
    'AccessPolicyConstraint': {
      authenticationMethods?: components['schemas']['AuthenticationMethodObject'][]
      excludedAuthenticationMethods?: components['schemas']['AuthenticationMethodObject'][]
      methods?: ('PASSWORD' | 'SECURITY_QUESTION' | 'SMS' | 'VOICE' | 'EMAIL' | 'PUSH' | 'SIGNED_NONCE' | 'OTP' | 'TOTP' | 'WEBAUTHN' | 'DUO' | 'IDP' | 'CERT')[]
      reauthenticateIn?: string
      required?: boolean
      types?: ('SECURITY_KEY' | 'PHONE' | 'EMAIL' | 'PASSWORD' | 'SECURITY_QUESTION' | 'APP' | 'FEDERATED')[]
    }
    'AccessPolicyConstraints': {
      knowledge?: components['schemas']['KnowledgeConstraint']
      possession?: components['schemas']['PossessionConstraint']
    }
    'AccessPolicyLink': components['schemas']['HrefObject']
    'AccessPolicyRule': components['schemas']['PolicyRule'] & {
      actions?: components['schemas']['AccessPolicyRuleActions']
      conditions?: components['schemas']['AccessPolicyRuleConditions']
    }
    'AccessPolicyRuleActions': components['schemas']['PolicyRuleActions'] & Record<string, unknown> & {
      appSignOn?: components['schemas']['AccessPolicyRuleApplicationSignOn']
    }
    'AccessPolicyRuleApplicationSignOn': {
      access?: components['schemas']['AccessPolicyRuleApplicationSignOnAccess']
      keepMeSignedIn?: components['schemas']['KeepMeSignedIn']
      verificationMethod?: components['schemas']['VerificationMethod']
    }
    'AccessPolicyRuleApplicationSignOnAccess': 'ALLOW' | 'DENY'
    'AccessPolicyRuleConditions': Record<string, unknown> & {
      device?: components['schemas']['DeviceAccessPolicyRuleCondition']
      elCondition?: components['schemas']['AccessPolicyRuleCustomCondition']
      network?: components['schemas']['PolicyNetworkCondition']
      people?: components['schemas']['PolicyPeopleCondition']
      platform?: components['schemas']['PlatformPolicyRuleCondition']
      riskScore?: components['schemas']['RiskScorePolicyRuleCondition']
      userType?: components['schemas']['UserTypeCondition']
    }
    'AccessPolicyRuleCustomCondition': {
      condition: string
    }
    'AccessTokenKeyEncryptionAlgorithm': 'RSA-OAEP-256' | 'RSA-OAEP-384' | 'RSA-OAEP-512'
    'AcrValue': 'phr' | 'phrh' | 'urn:okta:loa:1fa:any' | 'urn:okta:loa:1fa:pwd' | 'urn:okta:loa:2fa:any' | 'urn:okta:loa:2fa:any:ifpossible'
    'AcsEndpoint': {
      index: number
      url: string
    }
    'Actions': {
      assignUserToRealm?: components['schemas']['AssignUserToRealm']
    }
    'ActiveDirectoryGroupScope': 'DOMAIN_LOCAL' | 'GLOBAL' | 'UNIVERSAL'
    'ActiveDirectoryGroupType': 'DISTRIBUTION' | 'SECURITY'
    'AdminConsoleSettings': {
      sessionIdleTimeoutMinutes?: number
      sessionMaxLifetimeMinutes?: number
    }
    'Agent': {
      id?: string
      isHidden?: boolean
      isLatestGAedVersion?: boolean
      lastConnection?: number
      name?: string
      operationalStatus?: components['schemas']['OperationalStatus']
      poolId?: string
      type?: components['schemas']['AgentType']
      updateMessage?: string
      updateStatus?: components['schemas']['AgentUpdateInstanceStatus']
      version?: string
      _links?: components['schemas']['LinksSelf']
    }
    'AgentAction': {
      id: string
      parameters: components['schemas']['Parameters']
    }
    'AgentPool': {
      agents?: components['schemas']['Agent'][]
      disruptedAgents?: number
      id?: string
      inactiveAgents?: number
      name?: string
      operationalStatus?: components['schemas']['OperationalStatus']
      type?: components['schemas']['AgentType']
      _links?: components['schemas']['LinksSelf']
      [name: string]: unknown
    }
    'AgentPoolUpdate': {
      agents?: components['schemas']['Agent'][]
      agentType?: components['schemas']['AgentType']
      enabled?: boolean
      id?: string
      name?: string
      notifyAdmin?: boolean
      reason?: string
      schedule?: components['schemas']['AutoUpdateSchedule']
      sortOrder?: number
      status?: components['schemas']['AgentUpdateJobStatus']
      targetVersion?: string
      _links?: components['schemas']['LinksSelf']
    }
    'AgentPoolUpdateSettingRequest': {
      agentType: components['schemas']['AgentType']
      continueOnError?: boolean
      latestVersion?: string
      minimalSupportedVersion?: string
      poolId?: string
      poolName?: string
      releaseChannel?: components['schemas']['ReleaseChannel']
    }
    'AgentPoolUpdateSettingResponse': {
      agentType?: components['schemas']['AgentType']
      continueOnError?: boolean
      latestVersion?: string
      minimalSupportedVersion?: string
      poolId?: string
      poolName?: string
      releaseChannel?: components['schemas']['ReleaseChannel']
      [name: string]: unknown
    }
    'AgentType': 'AD' | 'IWA' | 'LDAP' | 'MFA' | 'OPP' | 'RUM' | 'Radius'
    'AgentUpdateInstanceStatus': 'Cancelled' | 'Failed' | 'InProgress' | 'PendingCompletion' | 'Scheduled' | 'Success'
    'AgentUpdateJobStatus': 'Cancelled' | 'Failed' | 'InProgress' | 'Paused' | 'Scheduled' | 'Success'
    'AllCustomAAGUIDResponseObject': components['schemas']['CustomAAGUIDResponseObject'][]
    'AllowedForEnum': 'any' | 'none' | 'recovery' | 'sso'
    'AmrValue': 'duo' | 'email' | 'fed' | 'google_otp' | 'kba' | 'oath_otp' | 'okta_verify' | 'opt' | 'pop' | 'pwd' | 'rsa' | 'sms' | 'symantec' | 'tel' | 'yubikey'
    'AndroidDeviceTrust': {
      deviceIntegrityLevel?: components['schemas']['DeviceIntegrity']
      networkProxyDisabled?: boolean
      playProtectVerdict?: components['schemas']['PlayProtectVerdict']
      requireMajorVersionUpdate?: boolean
      screenLockComplexity?: components['schemas']['ScreenLockComplexity']
      usbDebuggingDisabled?: boolean
      wifiSecured?: boolean
    }
    'ApiToken': {
      clientName?: string
      created?: string
      expiresAt?: string
      id?: string
      lastUpdated?: string
      name: string
      network?: {
        connection?: string
        include?: string[]
        exclude?: string[]
        [name: string]: unknown
      }
      tokenWindow?: components['schemas']['TimeDuration']
      userId?: string
      _link?: components['schemas']['LinksSelf']
      [name: string]: unknown
    }
    'ApiTokenUpdate': {
      clientName?: string
      created?: string
      name?: string
      network?: {
        connection?: string
        include?: string[]
        exclude?: string[]
      }
      userId?: string
    }
    'AppAndInstanceConditionEvaluatorAppOrInstance': {
      id?: string
      name?: string
      type?: components['schemas']['AppAndInstanceType']
    }
    'AppAndInstancePolicyRuleCondition': {
      exclude?: components['schemas']['AppAndInstanceConditionEvaluatorAppOrInstance'][]
      include?: components['schemas']['AppAndInstanceConditionEvaluatorAppOrInstance'][]
    }
    'AppAndInstanceType': 'APP' | 'APP_TYPE'
    'AppAuthenticatorEnrollment': {
      authenticatorId?: string
      createdDate?: string
      device?: {
        id?: string
        status?: 'ACTIVE'
        createdDate?: string
        lastUpdated?: string
        clientInstanceId?: string
        [name: string]: unknown
      }
      id?: string
      lastUpdated?: string
      links?: {
        self?: {
          href?: string
          hints?: {
            allow?: ('PATCH' | 'DELETE')[]
            [name: string]: unknown
          }
          [name: string]: unknown
        }
        [name: string]: unknown
      }
      methods?: {
        push?: {
          id?: string
          createdDate?: string
          lastUpdated?: string
          links?: {
            pending?: {
              href?: string
              hints?: {
                allow?: 'GET'[]
                [name: string]: unknown
              }
              [name: string]: unknown
            }
            [name: string]: unknown
          }
          [name: string]: unknown
        }
        [name: string]: unknown
      }
      user?: {
        id?: string
        username?: string
        [name: string]: unknown
      }
      [name: string]: unknown
    }
    'AppAuthenticatorEnrollmentRequest': {
      authenticatorId: string
      device: {
        secureHardwarePresent?: boolean
        clientInstanceKey: components['schemas']['KeyObject']
        osVersion: string
        clientInstanceBundleId: string
        platform: 'ANDROID' | 'IOS'
        manufacturer?: string
        deviceAttestation?: Record<string, unknown>
        clientInstanceVersion: string
        clientInstanceDeviceSdkVersion: string
        model?: string
        displayName: string
        udid?: string
      }
      methods: {
        push: {
          apsEnvironment?: 'PRODUCTION' | 'DEVELOPMENT'
          pushToken: string
          keys: {
            proofOfPossession: components['schemas']['KeyObject']
            userVerification?: components['schemas']['KeyObject']
            capabilities?: components['schemas']['AppAuthenticatorMethodCapabilities']
          }
        }
      }
    }
    'AppAuthenticatorMethodCapabilities': {
      transactionTypes?: ('LOGIN' | 'CIBA')[]
    }
    'AppConfig': {
      type?: components['schemas']['AppConfigType']
    }
    'AppConfigActiveDirectory': {
      distinguishedName: string
      groupScope: components['schemas']['ActiveDirectoryGroupScope']
      groupType: components['schemas']['ActiveDirectoryGroupType']
      samAccountName: string
    } & components['schemas']['AppConfig']
    'AppConfigType': 'ACTIVE_DIRECTORY'
    'AppConnectionUserProvisionJWKList': {
      keys: components['schemas']['JsonWebKey'][]
      [name: string]: unknown
    }
    'AppConnectionUserProvisionJWKResponse': {
      jwks: components['schemas']['AppConnectionUserProvisionJWKList']
      [name: string]: unknown
    }
    'AppCsrPkcs10': string
    'AppProperties': Record<string, {
      name?: string
      value?: string
    }>
    'AppResourceHrefObject': {
      href?: string
      title?: string
    }
    'AppServiceAccount': {
      containerGlobalName?: string
      containerInstanceName?: string
      containerOrn: string
      created?: string
      description?: string
      id?: string
      lastUpdated?: string
      name: string
      ownerGroupIds?: string[]
      ownerUserIds?: string[]
      password: string
      status?: components['schemas']['ServiceAccountStatus']
      statusDetail?: components['schemas']['ServiceAccountStatusDetail']
      username: string
    }
    'AppServiceAccountForUpdate': {
      description?: string
      name?: string
      ownerGroupIds?: string[]
      ownerUserIds?: string[]
    }
    'AppUser': {
      created?: components['schemas']['createdProperty']
      credentials?: components['schemas']['AppUserCredentials']
      externalId?: string | null
      id?: string
      lastSync?: string
      lastUpdated?: components['schemas']['lastUpdatedProperty']
      passwordChanged?: string | null
      profile?: components['schemas']['AppUserProfile']
      scope?: 'USER' | 'GROUP'
      status?: components['schemas']['AppUserStatus']
      statusChanged?: string
      syncState?: components['schemas']['AppUserSyncState']
      _embedded?: Record<string, Record<string, unknown>>
      _links?: components['schemas']['LinksAppAndUser']
    }
    'AppUserAssignRequest': components['schemas']['AppUser'] & {
      id: unknown
    }
    'AppUserCredentials': {
      password?: components['schemas']['AppUserPasswordCredential']
      userName?: string
    }
    'AppUserCredentialsRequestPayload': {
      credentials?: components['schemas']['AppUserCredentials']
    }
    'AppUserPasswordCredential': {
      value?: string
    }
    'AppUserProfile': Record<string, unknown>
    'AppUserProfileRequestPayload': {
      profile?: components['schemas']['AppUserProfile']
    }
    'AppUserStatus': 'ACTIVE' | 'APPROVED' | 'DEPROVISIONED' | 'IMPLICIT' | 'IMPORTED' | 'INACTIVE' | 'MATCHED' | 'PENDING' | 'PROVISIONED' | 'REVOKED' | 'STAGED' | 'SUSPENDED' | 'UNASSIGNED'
    'AppUserSyncState': 'DISABLED' | 'ERROR' | 'OUT_OF_SYNC' | 'SYNCHRONIZED' | 'SYNCING'
    'AppUserUpdateRequest': components['schemas']['AppUserCredentialsRequestPayload'] | components['schemas']['AppUserProfileRequestPayload']
    'AppleClientSigning': {
      kid?: string
      privateKey?: string
      teamId?: string
    }
    'Application': {
      accessibility?: components['schemas']['ApplicationAccessibility']
      created?: string
      expressConfiguration?: components['schemas']['ApplicationExpressConfiguration']
      features?: ('GROUP_PUSH' | 'IMPORT_NEW_USERS' | 'IMPORT_PROFILE_UPDATES' | 'IMPORT_USER_SCHEMA' | 'PROFILE_MASTERING' | 'PUSH_NEW_USERS' | 'PUSH_PASSWORD_UPDATES' | 'PUSH_PROFILE_UPDATES' | 'PUSH_USER_DEACTIVATION' | 'REACTIVATE_USERS' | 'OUTBOUND_DEL_AUTH' | 'DESKTOP_SSO' | 'FEDERATED_PROFILE' | 'SUPPRESS_ACTIVATION_EMAIL' | 'PUSH_PENDING_USERS' | 'MFA' | 'UPDATE_EXISTING_USERNAME' | 'EXCLUDE_USERNAME_UPDATE_ON_PROFILE_PUSH' | 'EXCHANGE_ACTIVE_SYNC' | 'IMPORT_SYNC' | 'IMPORT_SYNC_CONTACTS' | 'DEVICE_COMPLIANCE' | 'VPN_CONFIG' | 'IMPORT_SCHEMA_ENUM_VALUES' | 'SCIM_PROVISIONING' | 'DEVICE_FILTER_IN_SIGN_ON_RULES' | 'PROFILE_TEMPLATE_UPGRADE' | 'DEFAULT_PUSH_STATUS_TO_PUSH' | 'REAL_TIME_SYNC' | 'SSO' | 'AUTHN_CONTEXT' | 'JIT_PROVISIONING' | 'GROUP_SYNC' | 'OPP_SCIM_INCREMENTAL_IMPORTS' | 'IN_MEMORY_APP_USER' | 'LOG_STREAMING' | 'OAUTH_INTEGRATION' | 'IDP' | 'PUSH_NEW_USERS_WITHOUT_PASSWORD' | 'SKYHOOK_SERVICE' | 'ENTITLEMENT_MANAGEMENT' | 'PUSH_NEW_USERS_WITH_HASHED_PASSWORD')[]
      id?: string
      label: components['schemas']['ApplicationLabel']
      lastUpdated?: string
      licensing?: components['schemas']['ApplicationLicensing']
      orn?: string
      profile?: Record<string, unknown>
      signOnMode: components['schemas']['ApplicationSignOnMode']
      status?: components['schemas']['ApplicationLifecycleStatus']
      universalLogout?: components['schemas']['ApplicationUniversalLogout']
      visibility?: components['schemas']['ApplicationVisibility']
      _embedded?: {
        user?: Record<string, Record<string, unknown>>
      }
      _links?: components['schemas']['ApplicationLinks']
    }
    'ApplicationAccessibility': {
      errorRedirectUrl?: string | null
      loginRedirectUrl?: string | null
      selfService?: boolean
    }
    'ApplicationCapability': 'PROVISIONING' | 'SSO' | 'UNIVERSAL_LOGOUT'
    'ApplicationCredentials': {
      signing?: components['schemas']['ApplicationCredentialsSigning']
      userNameTemplate?: components['schemas']['ApplicationCredentialsUsernameTemplate']
    }
    'ApplicationCredentialsOAuthClient': {
      autoKeyRotation?: boolean
      client_id?: string
      client_secret?: string
      pkce_required?: boolean
      token_endpoint_auth_method?: components['schemas']['OAuthEndpointAuthenticationMethod']
    }
    'ApplicationCredentialsScheme': 'ADMIN_SETS_CREDENTIALS' | 'EDIT_PASSWORD_ONLY' | 'EDIT_USERNAME_AND_PASSWORD' | 'EXTERNAL_PASSWORD_SYNC' | 'SHARED_USERNAME_AND_PASSWORD'
    'ApplicationCredentialsSigning': {
      kid?: string
      lastRotated?: string
      nextRotation?: string
      rotationMode?: string
      use?: components['schemas']['ApplicationCredentialsSigningUse']
    }
    'ApplicationCredentialsSigningUse': 'sig'
    'ApplicationCredentialsUsernameTemplate': {
      pushStatus?: 'PUSH' | 'DONT_PUSH' | 'NOT_CONFIGURED'
      template?: string
      type?: 'NONE' | 'BUILT_IN' | 'CUSTOM'
      userSuffix?: string
    }
    'ApplicationExpressConfiguration': {
      enabledCapabilities?: components['schemas']['ApplicationCapability'][]
      supportedCapabilities?: components['schemas']['ApplicationCapability'][]
    }
    'ApplicationFeature': {
      description?: string
      name?: components['schemas']['ApplicationFeatureType']
      status?: components['schemas']['EnabledStatus']
      _links?: components['schemas']['LinksSelf']
      [name: string]: unknown
    }
    'ApplicationFeatureType': 'USER_PROVISIONING' | 'INBOUND_PROVISIONING'
    'ApplicationGroupAssignment': ({
      id?: string
      lastUpdated?: components['schemas']['lastUpdatedProperty']
      priority?: number
      profile?: components['schemas']['GroupAssignmentProfile']
      _embedded?: Record<string, Record<string, unknown>>
      _links?: components['schemas']['LinksSelf'] & {
        app?: components['schemas']['HrefObjectAppLink']
        group?: components['schemas']['HrefObjectGroupLink']
      }
    })
    'ApplicationLabel': string
    'ApplicationLicensing': {
      seatCount?: number
    }
    'ApplicationLifecycleStatus': 'ACTIVE' | 'DELETED' | 'INACTIVE'
    'ApplicationLinks': {
      accessPolicy?: components['schemas']['AccessPolicyLink']
      activate?: components['schemas']['HrefObjectActivateLink']
      appLinks?: components['schemas']['HrefObject'][]
      deactivate?: components['schemas']['HrefObjectDeactivateLink']
      groups?: components['schemas']['GroupsLink']
      help?: components['schemas']['HelpLink']
      logo?: components['schemas']['HrefObject'][]
      metadata?: components['schemas']['MetadataLink']
      self?: components['schemas']['HrefObjectSelfLink']
      users?: components['schemas']['UsersLink']
    }
    'ApplicationSettings': {
      emOptInStatus?: 'DISABLED' | 'DISABLING' | 'ENABLED' | 'ENABLING' | 'NONE'
      identityStoreId?: string
      implicitAssignment?: boolean
      inlineHookId?: string
      notes?: components['schemas']['ApplicationSettingsNotes']
      notifications?: components['schemas']['ApplicationSettingsNotifications']
    }
    'ApplicationSettingsNotes': {
      admin?: string
      enduser?: string
    }
    'ApplicationSettingsNotifications': {
      vpn?: components['schemas']['ApplicationSettingsNotificationsVpn']
    }
    'ApplicationSettingsNotificationsVpn': {
      helpUrl?: string
      message?: string
      network: components['schemas']['ApplicationSettingsNotificationsVpnNetwork']
    }
    'ApplicationSettingsNotificationsVpnNetwork': {
      connection?: 'DISABLED' | 'ANYWHERE' | 'ON_NETWORK' | 'OFF_NETWORK' | 'ZONE'
      exclude?: string[]
      include?: string[]
    }
    'ApplicationSignOnMode': 'AUTO_LOGIN' | 'BASIC_AUTH' | 'BOOKMARK' | 'BROWSER_PLUGIN' | 'OPENID_CONNECT' | 'SAML_1_1' | 'SAML_2_0' | 'SECURE_PASSWORD_STORE' | 'WS_FEDERATION'
    'ApplicationType': 'browser' | 'native' | 'service' | 'web'
    'ApplicationUniversalLogout': {
      identityStack?: 'SHARED' | 'NOT_SHARED'
      protocol?: 'PROPRIETARY' | 'GLOBAL_TOKEN_REVOCATION'
      status?: 'ENABLED' | 'DISABLED' | 'UNSUPPORTED'
      supportType?: 'FULL' | 'PARTIAL'
    } | null
    'ApplicationVisibility': {
      appLinks?: Record<string, boolean>
      autoLaunch?: boolean
      autoSubmitToolbar?: boolean
      hide?: components['schemas']['ApplicationVisibilityHide']
    }
    'ApplicationVisibilityHide': {
      iOS?: boolean
      web?: boolean
    }
    'AssignGroupOwnerRequestBody': {
      id?: string
      type?: components['schemas']['GroupOwnerType']
    }
    'AssignUserToRealm': {
      realmId?: string
    }
    'AssignedAppLink': {
      appAssignmentId?: string
      appInstanceId?: string
      appName?: string
      credentialsSetup?: boolean
      hidden?: boolean
      id?: string
      label?: string
      linkUrl?: string
      logoUrl?: string
      sortOrder?: number
      [name: string]: unknown
    }
    'AssociatedServerMediated': {
      trusted?: string[]
    }
    'AssuranceMethod': components['schemas']['VerificationMethod'] & {
      constraints?: components['schemas']['AccessPolicyConstraints'][]
      factorMode?: components['schemas']['AssuranceMethodFactorMode']
      inactivityPeriod?: string
      reauthenticateIn?: string
    }
    'AssuranceMethodFactorMode': '1FA' | '2FA'
    'AttackProtectionAuthenticatorSettings': {
      verifyKnowledgeSecondWhen2faRequired?: boolean
    }
    'AttestationRootCertificatesRequest': {
      x5c?: string
    }[]
    'AttestationRootCertificatesResponse': {
      x5c?: string
      'x5t#S256'?: string
      iss?: string
      exp?: string
      [name: string]: unknown
    }[]
    'AuthServerLinks': components['schemas']['LinksSelf'] & ({
      claims?: components['schemas']['HrefObject']
      deactivate?: components['schemas']['HrefObjectDeactivateLink']
      metadata?: components['schemas']['HrefObject'][]
      policies?: components['schemas']['HrefObject']
      rotateKey?: components['schemas']['HrefObject']
      scopes?: components['schemas']['HrefObject']
    } | null)
    'AuthenticationMethod': {
      hardwareProtection?: 'OPTIONAL' | 'REQUIRED'
      id?: string
      key: string
      method: string
      phishingResistant?: 'OPTIONAL' | 'REQUIRED'
      userVerification?: 'OPTIONAL' | 'REQUIRED'
      userVerificationMethods?: ('BIOMETRICS' | 'PIN')[]
    }
    'AuthenticationMethodChain': {
      authenticationMethods?: components['schemas']['AuthenticationMethod'][]
      next?: Record<string, unknown>[]
      reauthenticateIn?: string
    }
    'AuthenticationMethodChainMethod': components['schemas']['VerificationMethod'] & {
      chains?: components['schemas']['AuthenticationMethodChain'][]
      reauthenticateIn?: string
    }
    'AuthenticationMethodObject': {
      id?: string
      key: string
      method?: string
    }
    'AuthenticationProvider': {
      name?: string
      type?: components['schemas']['AuthenticationProviderType']
    }
    'AuthenticationProviderType': 'ACTIVE_DIRECTORY' | 'FEDERATION' | 'IMPORT' | 'LDAP' | 'OKTA' | 'SOCIAL'
    'AuthenticationProviderTypeWritable': 'ACTIVE_DIRECTORY' | 'FEDERATION' | 'IMPORT' | 'LDAP' | 'OKTA' | 'SOCIAL'
    'AuthenticationProviderWritable': {
      name?: string
      type?: components['schemas']['AuthenticationProviderTypeWritable']
    }
    'Authenticator': {
      enrollable?: boolean
      id?: string
      key?: components['schemas']['AuthenticatorKey']
      logo?: {
        uri?: string
        [name: string]: unknown
      }
      name?: string
      _embedded?: {
        enrollments?: components['schemas']['myaccount.AuthenticatorEnrollment'][]
        [name: string]: unknown
      }
      _links?: {
        self?: components['schemas']['myaccount.HrefObject']
        enroll?: components['schemas']['myaccount.HrefObject']
        enrollments?: components['schemas']['myaccount.HrefObject']
        [name: string]: unknown
      }
      [name: string]: unknown
    }
    'AuthenticatorBase': {
      created?: string
      description?: string
      id?: string
      key?: components['schemas']['AuthenticatorKeyEnum']
      lastUpdated?: string
      name?: string
      status?: components['schemas']['LifecycleStatus']
      type?: components['schemas']['AuthenticatorType']
      _links?: components['schemas']['AuthenticatorLinks']
    }
    'AuthenticatorEnrollment': {
      created?: string
      id?: string
      key?: string
      lastUpdated?: string
      name?: string
      profile?: components['schemas']['AuthenticatorProfile']
      status?: string
      type?: components['schemas']['AuthenticatorType']
      _links?: components['schemas']['AuthenticatorEnrollmentLinks']
      [name: string]: unknown
    }
    'AuthenticatorEnrollmentCreateRequest': {
      authenticatorId: string
      profile: components['schemas']['AuthenticatorProfile']
    }
    'AuthenticatorEnrollmentCreateRequestTac': {
      authenticatorId: string
      profile?: components['schemas']['AuthenticatorProfileTacRequest']
    }
    'AuthenticatorEnrollmentLinks': components['schemas']['LinksSelf'] & components['schemas']['LinksUserAuthenticators'] & components['schemas']['LinksAuthenticator']
    'AuthenticatorEnrollmentPolicy': components['schemas']['Policy'] & {
      conditions?: components['schemas']['AuthenticatorEnrollmentPolicyConditions']
      settings?: components['schemas']['AuthenticatorEnrollmentPolicySettings']
    }
    'AuthenticatorEnrollmentPolicyAuthenticatorSettings': {
      constraints?: {
        aaguidGroups?: string[]
      } | null
      enroll?: {
        self?: components['schemas']['AuthenticatorEnrollmentPolicyAuthenticatorStatus']
        autoEnroll?: boolean | null
        gracePeriod?: components['schemas']['EnrollmentPolicyAuthenticatorGracePeriod']
      }
      id?: string
      key?: components['schemas']['AuthenticatorEnrollmentPolicyAuthenticatorType']
    }
    'AuthenticatorEnrollmentPolicyAuthenticatorStatus': 'NOT_ALLOWED' | 'OPTIONAL' | 'REQUIRED'
    'AuthenticatorEnrollmentPolicyAuthenticatorType': 'custom_app' | 'custom_otp' | 'duo' | 'external_idp' | 'google_otp' | 'okta_email' | 'okta_password' | 'okta_verify' | 'onprem_mfa' | 'phone_number' | 'rsa_token' | 'security_question' | 'symantec_vip' | 'webauthn' | 'yubikey_token'
    'AuthenticatorEnrollmentPolicyConditions': Record<string, unknown> & {
      people?: {
        groups?: {
          include?: string[]
        }
      }
    }
    'AuthenticatorEnrollmentPolicyRule': components['schemas']['PolicyRule'] & {
      actions?: components['schemas']['AuthenticatorEnrollmentPolicyRuleActions']
      conditions?: components['schemas']['AuthenticatorEnrollmentPolicyRuleConditions']
    }
    'AuthenticatorEnrollmentPolicyRuleActionEnroll': {
      self?: 'CHALLENGE' | 'LOGIN' | 'NEVER' | 'NEVER_INCLUDING_RECOVERY'
    }
    'AuthenticatorEnrollmentPolicyRuleActions': components['schemas']['PolicyRuleActions'] & Record<string, unknown> & {
      enroll?: components['schemas']['AuthenticatorEnrollmentPolicyRuleActionEnroll']
    }
    'AuthenticatorEnrollmentPolicyRuleConditions': {
      app?: components['schemas']['AppAndInstancePolicyRuleCondition']
      network?: components['schemas']['PolicyNetworkCondition']
      people?: {
        users?: {
          exclude?: string[]
        }
      }
    }
    'AuthenticatorEnrollmentPolicySettings': {
      authenticators?: components['schemas']['AuthenticatorEnrollmentPolicyAuthenticatorSettings'][]
      type?: components['schemas']['AuthenticatorEnrollmentPolicySettingsType']
    }
    'AuthenticatorEnrollmentPolicySettingsType': 'AUTHENTICATORS' | 'FACTORS'
    'AuthenticatorIdentity': {
      key?: string
    }
    'AuthenticatorKey': 'custom_app' | 'custom_otp' | 'duo' | 'external_idp' | 'google_otp' | 'okta_email' | 'okta_password' | 'okta_verify' | 'onprem_mfa' | 'phone_number' | 'rsa_token' | 'security_question' | 'symantec_vip' | 'webauthn' | 'yubikey_token'
    'AuthenticatorKeyCustomApp': components['schemas']['AuthenticatorSimple'] & {
      agreeToTerms?: boolean
      provider?: {
        type?: 'PUSH'
        configuration?: {
          apns?: {
            id?: string
            appBundleId?: string
            debugAppBundleId?: string
          }
          fcm?: {
            id?: string
          }
        }
      }
      settings?: {
        userVerification?: components['schemas']['CustomAppUserVerificationEnum']
        appInstanceId?: string
      }
    }
    'AuthenticatorKeyCustomOtp': components['schemas']['AuthenticatorSimple']
    'AuthenticatorKeyDuo': components['schemas']['AuthenticatorSimple'] & {
      provider?: {
        type?: 'DUO'
        configuration?: {
          host?: string
          integrationKey?: string
          secretKey?: string
          userNameTemplate?: {
            template?: string
          }
        }
      }
    }
    'AuthenticatorKeyEmail': components['schemas']['AuthenticatorSimple'] & {
      settings?: {
        allowedFor?: components['schemas']['AllowedForEnum']
        tokenLifetimeInMinutes?: number
      }
    }
    'AuthenticatorKeyEnum': 'custom_app' | 'duo' | 'external_idp' | 'google_otp' | 'okta_email' | 'okta_password' | 'okta_verify' | 'onprem_mfa' | 'phone_number' | 'security_key' | 'security_question' | 'smart_card_idp' | 'symantec_vip' | 'webauthn' | 'yubikey_token' | 'tac' | 'custom_otp'
    'AuthenticatorKeyExternalIdp': components['schemas']['AuthenticatorSimple']
    'AuthenticatorKeyGoogleOtp': components['schemas']['AuthenticatorSimple']
    'AuthenticatorKeyOktaVerify': components['schemas']['AuthenticatorSimple'] & {
      settings?: {
        channelBinding?: components['schemas']['ChannelBinding']
        compliance?: components['schemas']['Compliance']
        userVerification?: components['schemas']['UserVerificationEnum']
        appInstanceId?: string
      }
    }
    'AuthenticatorKeyOnprem': components['schemas']['AuthenticatorSimple']
    'AuthenticatorKeyPassword': components['schemas']['AuthenticatorSimple']
    'AuthenticatorKeyPhone': components['schemas']['AuthenticatorSimple'] & {
      settings?: {
        allowedFor?: components['schemas']['AllowedForEnum']
      }
    }
    'AuthenticatorKeySecurityKey': components['schemas']['AuthenticatorSimple']
    'AuthenticatorKeySecurityQuestion': components['schemas']['AuthenticatorSimple'] & {
      settings?: {
        allowedFor?: components['schemas']['AllowedForEnum']
      }
    }
    'AuthenticatorKeySmartCard': components['schemas']['AuthenticatorSimple']
    'AuthenticatorKeySymantecVip': components['schemas']['AuthenticatorSimple']
    'AuthenticatorKeyTac': components['schemas']['AuthenticatorSimple'] & {
      provider?: {
        type?: 'tac'
        configuration?: {
          minTtl: number
          maxTtl: number
          defaultTtl: number
          length: number
          complexity: {
            numbers?: boolean
            letters?: boolean
            specialCharacters?: boolean
          }
          multiUseAllowed?: boolean
        }
      }
    }
    'AuthenticatorKeyWebauthn': components['schemas']['AuthenticatorSimple']
    'AuthenticatorKeyYubikey': components['schemas']['AuthenticatorSimple']
    'AuthenticatorLinks': components['schemas']['LinksSelfAndLifecycle'] & {
      methods?: components['schemas']['HrefObject']
    }
    'AuthenticatorMethodAlgorithm': 'ES256' | 'RS256'
    'AuthenticatorMethodBase': {
      status?: components['schemas']['LifecycleStatus']
      type?: components['schemas']['AuthenticatorMethodType']
      _links?: components['schemas']['LinksSelfAndLifecycle']
    }
    'AuthenticatorMethodConstraint': {
      allowedAuthenticators?: components['schemas']['AuthenticatorIdentity'][]
      method?: 'otp'
    }
    'AuthenticatorMethodOtp': components['schemas']['AuthenticatorMethodWithVerifiableProperties'] & {
      acceptableAdjacentIntervals?: number
      algorithm?: components['schemas']['OtpTotpAlgorithm']
      encoding?: components['schemas']['OtpTotpEncoding']
      factorProfileId?: string
      passCodeLength?: components['schemas']['OtpTotpPassCodeLength']
      protocol?: components['schemas']['OtpProtocol']
      timeIntervalInSeconds?: components['schemas']['OtpTotpTimeIntervalInSeconds']
    }
    'AuthenticatorMethodProperty': 'DEVICE_BOUND' | 'HARDWARE_PROTECTED' | 'PHISHING_RESISTANT' | 'USER_PRESENCE' | 'USER_VERIFYING'
    'AuthenticatorMethodPush': components['schemas']['AuthenticatorMethodBase'] & {
      settings?: {
        algorithms?: components['schemas']['AuthenticatorMethodAlgorithm'][]
        keyProtection?: components['schemas']['PushMethodKeyProtection']
        transactionTypes?: components['schemas']['AuthenticatorMethodTransactionType'][]
      }
    }
    'AuthenticatorMethodSignedNonce': components['schemas']['AuthenticatorMethodBase'] & {
      settings?: {
        algorithms?: components['schemas']['AuthenticatorMethodAlgorithm'][]
        keyProtection?: components['schemas']['PushMethodKeyProtection']
        showSignInWithOV?: components['schemas']['ShowSignInWithOV']
      }
    }
    'AuthenticatorMethodSimple': components['schemas']['AuthenticatorMethodBase']
    'AuthenticatorMethodTac': {
      status?: components['schemas']['LifecycleStatus']
      type?: components['schemas']['AuthenticatorMethodType']
      _links?: components['schemas']['LinksSelfAndLifecycle']
    }
    'AuthenticatorMethodTotp': components['schemas']['AuthenticatorMethodBase'] & {
      settings?: {
        timeIntervalInSeconds?: components['schemas']['OtpTotpTimeIntervalInSeconds']
        encoding?: components['schemas']['OtpTotpEncoding']
        algorithm?: components['schemas']['OtpTotpAlgorithm']
        passCodeLength?: components['schemas']['OtpTotpPassCodeLength']
      }
    }
    'AuthenticatorMethodTransactionType': 'CIBA' | 'LOGIN'
    'AuthenticatorMethodType': 'cert' | 'duo' | 'email' | 'idp' | 'otp' | 'password' | 'push' | 'security_question' | 'signed_nonce' | 'sms' | 'totp' | 'voice' | 'webauthn' | 'tac'
    'AuthenticatorMethodTypeWebAuthn': 'webauthn'
    'AuthenticatorMethodWebAuthn': components['schemas']['AuthenticatorMethodBase'] & {
      settings?: {
        aaguidGroups?: components['schemas']['AAGUIDGroupObject'][]
        userVerification?: components['schemas']['UserVerificationEnumEnrollment']
        userVerificationForVerify?: components['schemas']['UserVerificationEnumForVerify']
        attachment?: components['schemas']['WebAuthnAttachmentEnum']
        rpId?: components['schemas']['WebAuthnRpId']
        enableAutofillUI?: components['schemas']['WebAuthnSettingEnableAutofillUI']
        residentKeyRequirement?: components['schemas']['WebAuthnSettingResidentKeyRequirement']
        showSignInWithAPasskeyButton?: components['schemas']['WebAuthnSettingShowSignInWithAPasskeyButton']
        certBasedAttestationValidation?: components['schemas']['WebAuthnSettingCertBasedAttestationValidation']
        hardwareProtected?: components['schemas']['WebAuthnSettingHardwareProtected']
        fipsCompliant?: components['schemas']['WebAuthnSettingFipsCompliant']
        allowSyncablePasskeys?: components['schemas']['WebAuthnSettingAllowSyncablePasskeys']
      }
    }
    'AuthenticatorMethodWithVerifiableProperties': components['schemas']['AuthenticatorMethodBase'] & {
      verifiableProperties?: components['schemas']['AuthenticatorMethodProperty'][]
    }
    'AuthenticatorProfile': {
      phoneNumber: string
    }
    'AuthenticatorProfileTacRequest': {
      multiUse?: boolean
      ttl?: string
    }
    'AuthenticatorProfileTacResponsePost': {
      expiresAt?: string
      multiUse?: boolean
      tac?: string
      [name: string]: unknown
    }
    'AuthenticatorSimple': components['schemas']['AuthenticatorBase']
    'AuthenticatorType': 'app' | 'email' | 'federated' | 'password' | 'phone' | 'security_key' | 'security_question' | 'tac'
    'AuthorizationServer': {
      accessTokenEncryptedResponseAlgorithm?: components['schemas']['AccessTokenKeyEncryptionAlgorithm']
      audiences?: string[]
      created?: string
      credentials?: components['schemas']['AuthorizationServerCredentials']
      description?: string | null
      id?: string
      issuer?: string
      issuerMode?: string
      jwks?: components['schemas']['ResourceServerJsonWebKeys']
      jwks_uri?: string
      lastUpdated?: string
      name?: string
      status?: components['schemas']['LifecycleStatus']
      _links?: components['schemas']['AuthServerLinks']
    }
    'AuthorizationServerCredentials': {
      signing?: components['schemas']['AuthorizationServerCredentialsSigningConfig']
    }
    'AuthorizationServerCredentialsRotationMode': 'AUTO' | 'MANUAL'
    'AuthorizationServerCredentialsSigningConfig': {
      kid?: string
      lastRotated?: string
      nextRotation?: string
      rotationMode?: components['schemas']['AuthorizationServerCredentialsRotationMode']
      use?: components['schemas']['AuthorizationServerCredentialsUse']
    }
    'AuthorizationServerCredentialsUse': 'sig'
    'AuthorizationServerJsonWebKey': {
      alg?: string
      e?: string
      kid?: string
      kty?: string
      n?: string
      status?: string
      use?: string
      _links?: components['schemas']['LinksSelf']
      [name: string]: unknown
    }
    'AuthorizationServerPolicy': ({
      id?: string
      type?: 'OAUTH_AUTHORIZATION_POLICY'
      name?: string
      conditions?: components['schemas']['AuthorizationServerPolicyConditions']
      description?: string
      priority?: number
      status?: 'ACTIVE' | 'INACTIVE'
      system?: boolean
      created?: string
      lastUpdated?: string
      _links?: components['schemas']['LinksSelfAndLifecycle'] & {
        rules?: components['schemas']['HrefObject']
      }
    })
    'AuthorizationServerPolicyConditions': {
      clients?: components['schemas']['ClientPolicyCondition']
    }
    'AuthorizationServerPolicyPeopleCondition': {
      groups?: components['schemas']['AuthorizationServerPolicyRuleGroupCondition']
      users?: components['schemas']['AuthorizationServerPolicyRuleUserCondition']
    }
    'AuthorizationServerPolicyRule': {
      actions?: components['schemas']['AuthorizationServerPolicyRuleActions']
      conditions?: components['schemas']['AuthorizationServerPolicyRuleConditions']
      created?: string
      id?: string
      lastUpdated?: string
      name?: string
      priority?: number
      status?: 'ACTIVE' | 'INACTIVE'
      system?: boolean
      type?: 'RESOURCE_ACCESS'
      _links?: components['schemas']['LinksSelfAndLifecycle']
    }
    'AuthorizationServerPolicyRuleActions': components['schemas']['PolicyRuleActions'] & {
      token?: components['schemas']['TokenAuthorizationServerPolicyRuleAction']
    }
    'AuthorizationServerPolicyRuleConditions': {
      grantTypes?: components['schemas']['GrantTypePolicyRuleCondition']
      people?: components['schemas']['AuthorizationServerPolicyPeopleCondition']
      scopes?: components['schemas']['OAuth2ScopesMediationPolicyRuleCondition']
    }
    'AuthorizationServerPolicyRuleGroupCondition': {
      include?: string[]
    }
    'AuthorizationServerPolicyRuleRequest': components['schemas']['AuthorizationServerPolicyRule'] & {
      name: unknown
      conditions: unknown
      type: unknown
    }
    'AuthorizationServerPolicyRuleUserCondition': {
      include?: string[]
    }
    'AuthorizationServerResourceHrefObject': {
      href?: string
      title?: string
    }
    'AuthorizeWithPost': ({
      acr_values?: components['schemas']['AcrValue'] & string
      client_id: string
      code_challenge?: string
      code_challenge_method?: components['schemas']['CodeChallengeMethod'] & string
      display?: string
      enroll_amr_values?: components['schemas']['AmrValue'] & string
      idp?: string
      idp_scope?: string
      login_hint?: string
      max_age?: number
      nonce?: string
      prompt?: components['schemas']['Prompt'] & string
      redirect_uri: string
      request?: string
      request_uri?: string
      response_mode?: components['schemas']['ResponseMode'] & string
      response_type: components['schemas']['ResponseTypesSupported'] & string
      scope: string
      sessionToken?: string
      state: string
    })
    'AutoAssignAdminAppSetting': {
      autoAssignAdminAppSetting?: boolean
    }
    'AutoLoginApplication': components['schemas']['Application'] & {
      credentials?: components['schemas']['SchemeApplicationCredentials']
      name?: string
      settings?: components['schemas']['AutoLoginApplicationSettings']
    }
    'AutoLoginApplicationSettings': components['schemas']['ApplicationSettings'] & {
      signOn?: components['schemas']['AutoLoginApplicationSettingsSignOn']
    }
    'AutoLoginApplicationSettingsSignOn': {
      loginUrl: string
      redirectUrl?: string
    }
    'AutoUpdateSchedule': {
      cron?: string
      delay?: number
      duration?: number
      lastUpdated?: string
      timezone?: string
    }
    'AwsAccountId': string
    'AwsEventSourceName': string
    'AwsRegion': 'ap-northeast-1' | 'ap-northeast-2' | 'ap-northeast-3' | 'ap-south-1' | 'ap-southeast-1' | 'ap-southeast-2' | 'ca-central-1' | 'eu-central-1' | 'eu-north-1' | 'eu-west-1' | 'eu-west-2' | 'eu-west-3' | 'sa-east-1' | 'us-east-1' | 'us-east-2' | 'us-west-1' | 'us-west-2'
    'BASIC_SMTP_AUTH': components['schemas']['BaseEmailServer'] & {
      password?: string
    }
    'BASIC_SMTP_AUTH_CREATE': components['schemas']['BaseEmailServerCreate'] & {
      password: string
    }
    'BackchannelAuthorizeRequest': {
      binding_message?: string
      id_token_hint: string
      login_hint: string
      request?: string
      request_expiry?: number
      scope: string
      [name: string]: unknown
    }
    'BackchannelAuthorizeResponse': {
      auth_req_id?: string
      expires_in?: number
      interval?: number
      [name: string]: unknown
    }
    'BaseContext': {
      request?: components['schemas']['InlineHookRequestObject']
      session?: {
        id?: string
        userId?: string
        login?: string
        createdAt?: string
        expiresAt?: string
        status?: string
        lastPasswordVerification?: string
        amr?: string[]
        idp?: components['schemas']['SessionIdentityProvider']
        mfaActive?: boolean
      }
      user?: {
        id?: string
        passwordChanged?: string
        profile?: {
          login?: string
          firstName?: string
          lastName?: string
          locale?: string
          timeZone?: string
        }
        _links?: {
          groups?: components['schemas']['HrefObject']
          factors?: components['schemas']['HrefObject']
        }
      }
    }
    'BaseEmailDomain': {
      displayName: string
      userName: string
    }
    'BaseEmailServer': {
      alias?: string
      authType?: components['schemas']['SmtpAuthType']
      enabled?: boolean
      host?: string
      id?: string
      port?: number
      username?: string
    }
    'BaseEmailServerCreate': {
      alias: string
      authType: components['schemas']['SmtpAuthType']
      enabled: boolean
      host: string
      id?: string
      port: number
      username: string
    }
    'BaseToken': {
      claims?: Record<string, unknown>
      token?: {
        lifetime?: {
          expiration?: number
        }
      }
    }
    'BasicApplicationSettings': components['schemas']['ApplicationSettings'] & {
      app?: components['schemas']['BasicApplicationSettingsApplication']
    }
    'BasicApplicationSettingsApplication': {
      authURL: string
      url: string
    }
    'BasicAuthApplication': components['schemas']['Application'] & {
      credentials?: components['schemas']['SchemeApplicationCredentials']
      name: 'template_basic_auth'
      settings: components['schemas']['BasicApplicationSettings']
    }
    'BehaviorRule': {
      created?: string
      id?: string
      lastUpdated?: string
      name: string
      status?: components['schemas']['LifecycleStatus']
      type: components['schemas']['BehaviorRuleType']
      _link?: components['schemas']['LinksSelf']
    }
    'BehaviorRuleASN': components['schemas']['BehaviorRule'] & {
      settings?: components['schemas']['BehaviorRuleSettingsAnomalousASN']
    }
    'BehaviorRuleAnomalousDevice': components['schemas']['BehaviorRule'] & {
      settings?: components['schemas']['BehaviorRuleSettingsAnomalousDevice']
    }
    'BehaviorRuleAnomalousIP': components['schemas']['BehaviorRule'] & {
      settings?: components['schemas']['BehaviorRuleSettingsAnomalousIP']
    }
    'BehaviorRuleAnomalousLocation': components['schemas']['BehaviorRule'] & {
      settings?: components['schemas']['BehaviorRuleSettingsAnomalousLocation']
    }
    'BehaviorRuleSettings': Record<string, unknown>
    'BehaviorRuleSettingsAnomalousASN': components['schemas']['BehaviorRuleSettingsHistoryBased']
    'BehaviorRuleSettingsAnomalousDevice': components['schemas']['BehaviorRuleSettingsHistoryBased']
    'BehaviorRuleSettingsAnomalousIP': components['schemas']['BehaviorRuleSettingsHistoryBased'] & {
      maxEventsUsedForEvaluation?: number
    }
    'BehaviorRuleSettingsAnomalousLocation': components['schemas']['BehaviorRuleSettingsHistoryBased'] & {
      granularity: components['schemas']['LocationGranularity']
      radiusKilometers?: number
    }
    'BehaviorRuleSettingsHistoryBased': components['schemas']['BehaviorRuleSettings'] & {
      maxEventsUsedForEvaluation?: number
      minEventsNeededForEvaluation?: number
    }
    'BehaviorRuleSettingsVelocity': components['schemas']['BehaviorRuleSettings'] & {
      velocityKph: number
    }
    'BehaviorRuleType': 'ANOMALOUS_DEVICE' | 'ANOMALOUS_IP' | 'ANOMALOUS_LOCATION' | 'VELOCITY' | 'ANOMALOUS_ASN'
    'BehaviorRuleVelocity': components['schemas']['BehaviorRule'] & {
      settings?: components['schemas']['BehaviorRuleSettingsVelocity']
    }
    'BindingMethod': 'none' | 'prompt' | 'transfer'
    'BookmarkApplication': components['schemas']['Application'] & {
      credentials?: components['schemas']['ApplicationCredentials']
      name: 'bookmark'
      settings: components['schemas']['BookmarkApplicationSettings']
    }
    'BookmarkApplicationSettings': components['schemas']['ApplicationSettings'] & {
      app?: components['schemas']['BookmarkApplicationSettingsApplication']
    }
    'BookmarkApplicationSettingsApplication': {
      requestIntegration?: boolean
      url: string
    }
    'BotProtectionConfiguration': {
      enforcementType?: components['schemas']['BotProtectionEnforcementType']
      level: components['schemas']['BotProtectionLevel']
      mode: components['schemas']['BotProtectionMode']
      supportedFlows?: components['schemas']['BotProtectionSupportedFlow'][]
      _links?: components['schemas']['LinksSelf']
    }
    'BotProtectionEnforcementType': 'OKTA_CHALLENGE'
    'BotProtectionLevel': 'ANY' | 'HIGH' | 'LOW' | 'MEDIUM'
    'BotProtectionMode': 'DISABLED' | 'ENFORCED' | 'LOG_ONLY'
    'BotProtectionSupportedFlow': 'SIGN_IN' | 'SSPR' | 'SSR'
    'BouncesRemoveListError': {
      emailAddress?: string
      reason?: string
      [name: string]: unknown
    }
    'BouncesRemoveListObj': {
      emailAddresses?: string[]
    }
    'BouncesRemoveListResult': {
      errors?: components['schemas']['BouncesRemoveListError'][]
      [name: string]: unknown
    }
    'Brand': {
      agreeToCustomPrivacyPolicy?: boolean
      customPrivacyPolicyUrl?: string | null
      defaultApp?: components['schemas']['DefaultApp']
      emailDomainId?: string
      id?: string
      isDefault?: boolean
      locale?: components['schemas']['Language']
      name?: string
      removePoweredByOkta?: boolean
      [name: string]: unknown
    }
    'BrandDomains': {
      domains?: components['schemas']['DomainResponse'][]
      [name: string]: unknown
    }
    'BrandRequest': {
      agreeToCustomPrivacyPolicy?: boolean
      customPrivacyPolicyUrl?: string
      defaultApp?: components['schemas']['DefaultApp']
      emailDomainId?: string
      locale?: components['schemas']['Language']
      name: string
      removePoweredByOkta?: boolean
    }
    'BrandWithEmbedded': (({
      _embedded?: {
        themes?: components['schemas']['ThemeResponse'][]
        domains?: components['schemas']['DomainResponse'][]
        emailDomain?: components['schemas']['EmailDomainResponse']
        [name: string]: unknown
      }
      _links?: components['schemas']['LinksSelf'] & {
        themes?: components['schemas']['HrefObject']
        [name: string]: unknown
      }
      [name: string]: unknown
    })) & components['schemas']['Brand']
    'BrowserPluginApplication': components['schemas']['Application'] & ({
      credentials?: components['schemas']['SchemeApplicationCredentials']
      name: 'template_swa' | 'template_swa3field'
      settings: components['schemas']['SwaApplicationSettings']
    })
    'BulkDeleteRequestBody': {
      entityType?: 'USERS'
      profiles?: components['schemas']['IdentitySourceUserProfileForDelete'][]
    }
    'BulkGroupDeleteRequestBody': {
      externalIds?: string[]
    }
    'BulkGroupMembershipsDeleteRequestBody': {
      memberships?: components['schemas']['IdentitySourceGroupMembershipsDeleteProfile']
    }
    'BulkGroupMembershipsUpsertRequestBody': {
      memberships?: components['schemas']['IdentitySourceGroupMembershipsUpsertProfile']
    }
    'BulkGroupUpsertRequestBody': {
      profiles?: {
        externalId?: string
        profile?: components['schemas']['IdentitySourceGroupProfileForUpsert']
      }[]
    }
    'BulkUpsertRequestBody': {
      entityType?: 'USERS'
      profiles?: {
        externalId?: string
        profile?: components['schemas']['IdentitySourceUserProfileForUpsert']
      }[]
    }
    'BundleEntitlement': {
      description?: string
      id?: string
      name?: string
      role?: string
      _links?: {
        values?: components['schemas']['HrefObject']
        [name: string]: unknown
      }
      [name: string]: unknown
    }
    'BundleEntitlementsResponse': ({
      entitlements?: components['schemas']['BundleEntitlement'][]
      _links?: components['schemas']['LinksSelf'] & {
        next?: components['schemas']['HrefObjectNextLink']
        bundle?: components['schemas']['BundleLink']
        [name: string]: unknown
      }
      [name: string]: unknown
    })
    'BundleLink': components['schemas']['HrefObject']
    'ByDateTimeAuthenticatorGracePeriodExpiry': components['schemas']['EnrollmentPolicyAuthenticatorGracePeriod'] & {
      expiry?: string
    }
    'BySkipCountAuthenticatorGracePeriod': components['schemas']['EnrollmentPolicyAuthenticatorGracePeriod'] & {
      skipCount?: number
    }
    'CAPTCHAInstance': {
      id?: string
      name?: string
      secretKey?: string
      siteKey?: string
      type?: components['schemas']['CAPTCHAType']
      _links?: components['schemas']['LinksSelf']
    }
    'CAPTCHAType': 'HCAPTCHA' | 'RECAPTCHA_V2'
    'CSRLinks': {
      publish?: components['schemas']['HrefCsrPublishLink']
      self?: components['schemas']['HrefCsrSelfLink']
      [name: string]: unknown
    }
    'CallerContext': {
      managedApp?: true
    }
    'CapabilitiesCreateObject': {
      lifecycleCreate?: components['schemas']['LifecycleCreateSettingObject']
    }
    'CapabilitiesImportRulesObject': {
      userCreateAndMatch?: components['schemas']['CapabilitiesImportRulesUserCreateAndMatchObject']
    }
    'CapabilitiesImportRulesUserCreateAndMatchObject': {
      allowPartialMatch?: boolean
      autoActivateNewUsers?: boolean
      autoConfirmExactMatch?: boolean
      autoConfirmNewUsers?: boolean
      autoConfirmPartialMatch?: boolean
      exactMatchCriteria?: 'EMAIL' | 'USERNAME'
    }
    'CapabilitiesImportSettingsObject': {
      schedule?: components['schemas']['ImportScheduleObject']
      username?: components['schemas']['ImportUsernameObject']
    }
    'CapabilitiesInboundProvisioningObject': {
      importRules: components['schemas']['CapabilitiesImportRulesObject']
      importSettings: components['schemas']['CapabilitiesImportSettingsObject']
    }
    'CapabilitiesObject': {
      create?: components['schemas']['CapabilitiesCreateObject']
      update?: components['schemas']['CapabilitiesUpdateObject']
    }
    'CapabilitiesUpdateObject': {
      lifecycleDeactivate?: components['schemas']['LifecycleDeactivateSettingObject']
      password?: components['schemas']['PasswordSettingObject']
      profile?: components['schemas']['ProfileSettingObject']
    }
    'CatalogApplication': {
      category?: string
      description?: string
      displayName?: string
      features?: string[]
      id?: string
      lastUpdated?: string
      name?: string
      signOnModes?: string[]
      status?: components['schemas']['CatalogApplicationStatus']
      verificationStatus?: string
      website?: string
      _links?: {
        logo?: components['schemas']['HrefObjectLogoLink'][]
        self?: components['schemas']['HrefObjectSelfLink']
        [name: string]: unknown
      }
      [name: string]: unknown
    }
    'CatalogApplicationStatus': 'ACTIVE' | 'INACTIVE'
    'ChallengeHint': 'urn:okta:params:oauth:grant-type:oob'
    'ChallengeRequest': {
      challenge_types_supported?: components['schemas']['ChallengeType'][]
      channel_hint?: components['schemas']['Channel']
      mfa_token: string
    }
    'ChallengeResponse': {
      binding_code?: string
      binding_method?: components['schemas']['BindingMethod']
      challenge_type?: string
      channel?: components['schemas']['Channel']
      expires_in?: number
      interval?: number
      oob_code?: string
      [name: string]: unknown
    }
    'ChallengeType': 'http://auth0.com/oauth/grant-type/mfa-oob' | 'http://auth0.com/oauth/grant-type/mfa-otp'
    'ChangeEnum': 'CHANGE' | 'KEEP_EXISTING'
    'ChangePasswordRequest': {
      newPassword?: components['schemas']['PasswordCredential']
      oldPassword?: components['schemas']['PasswordCredential']
      revokeSessions?: boolean
    }
    'Channel': 'push' | 'sms' | 'voice'
    'ChannelBinding': {
      required?: components['schemas']['RequiredEnum']
      style?: 'NUMBER_CHALLENGE'
    }
    'ChildOrg': {
      admin: components['schemas']['OrgCreationAdmin']
      created?: string
      edition: 'SKU'
      id?: string
      lastUpdated?: string
      name: string
      settings?: Record<string, unknown>
      status?: 'ACTIVE'
      subdomain: string
      token?: string
      tokenType?: 'SSWS'
      website?: string
      _links?: Record<string, unknown>
    }
    'ChromeBrowserVersion': {
      minimum?: string
    }
    'Claim': string
    'ClassificationType': 'LITE' | 'STANDARD'
    'Client': {
      application_type?: components['schemas']['ApplicationType']
      client_id?: string
      client_id_issued_at?: number
      client_name: string
      client_secret?: string | null
      client_secret_expires_at?: number | null
      frontchannel_logout_session_required?: boolean
      frontchannel_logout_uri?: string | null
      grant_types?: components['schemas']['oauth.GrantType'][]
      id_token_encrypted_response_alg?: components['schemas']['OAuthIdTokenKeyEncryptionAlgorithm']
      initiate_login_uri?: string
      jwks?: {
        keys?: (components['schemas']['JsonSigningWebKey'] | components['schemas']['JsonEncryptionWebKey'])[]
      }
      jwks_uri?: string
      logo_uri?: string | null
      policy_uri?: string | null
      post_logout_redirect_uris?: string
      redirect_uris?: string[]
      request_object_signing_alg?: components['schemas']['SigningAlgorithm']
      response_types?: components['schemas']['ResponseType'][]
      token_endpoint_auth_method?: components['schemas']['EndpointAuthMethod']
      tos_uri?: string | null
    }
    'ClientPolicyCondition': {
      include?: string[]
    }
    'ClientPrivilegesSetting': {
      clientPrivilegesSetting?: boolean
    }
    'ClientUpdatePolicy': components['schemas']['Policy'] & ({
      conditions?: string | null
    })
    'ClientUpdatePolicyRule': components['schemas']['PolicyRule'] & ({
      actions?: {
        updateControls?: {
          actions?: components['schemas']['ClientUpdatePolicyRuleActionsObject'][]
        }
      }
      conditions?: string | null
    })
    'ClientUpdatePolicyRuleActionsObject': {
      action?: 'OKTA_VERIFY_UPDATE'
      value?: 'ALLOW' | 'HOTFIX_ONLY' | 'DENY'
    }
    'CodeChallengeMethod': 'S256'
    'Compliance': {
      fips?: components['schemas']['FipsEnum']
    }
    'Conditions': {
      expression?: components['schemas']['Expression']
      profileSourceId?: string
    }
    'ConnectionsSigningRotationMode': 'AUTO' | 'MANUAL'
    'ContentEncryptionAlgorithm': 'A256GCM'
    'ContentSecurityPolicySetting': {
      mode?: 'enforced' | 'report_only'
      reportUri?: string
      srcList?: string[]
    }
    'CreateBrandRequest': {
      name: string
    }
    'CreateGroupPushMappingRequest': {
      appConfig?: components['schemas']['AppConfig']
      sourceGroupId: string
      status?: components['schemas']['GroupPushMappingStatusUpsert']
      targetGroupId?: string
      targetGroupName?: string
    }
    'CreateGroupRuleRequest': {
      actions?: components['schemas']['GroupRuleAction']
      conditions?: components['schemas']['GroupRuleConditions']
      name?: string
      type?: 'group_rule'
    }
    'CreateIamRoleRequest': {
      description: string
      label: string
      permissions: string[]
    }
    'CreateOrUpdatePolicy': {
      created?: string
      description?: string
      id?: string
      lastUpdated?: string
      name: string
      priority?: number
      status?: components['schemas']['LifecycleStatus']
      system?: boolean
      type: components['schemas']['PolicyType']
      _embedded?: Record<string, Record<string, unknown>>
      _links?: components['schemas']['PolicyLinks']
    }
    'CreateRealmAssignmentRequest': {
      actions?: components['schemas']['Actions']
      conditions?: components['schemas']['Conditions']
      name?: string
      priority?: number
    }
    'CreateRealmRequest': {
      profile?: components['schemas']['RealmProfile']
    }
    'CreateResourceSetRequest': {
      description: string
      label: string
      resources: string[]
    }
    'CreateUISchema': {
      uiSchema?: components['schemas']['UISchemaObject']
    }
    'CreateUpdateIamRolePermissionRequest': {
      conditions?: components['schemas']['PermissionConditions']
    }
    'CreateUserRequest': {
      credentials?: components['schemas']['UserCredentialsWritable']
      groupIds?: string[]
      profile: components['schemas']['UserProfile']
      realmId?: string
      type?: {
        id?: string
      }
    }
    'CreateWebAuthnRequest': {
      attestation: string
      clientData: string
      clientExtensions?: string
      transports?: string
    }
    'Created': string | null
    'Csr': {
      created?: components['schemas']['createdProperty']
      csr?: string
      id?: string
      kty?: string
      _links?: components['schemas']['CSRLinks']
      [name: string]: unknown
    }
    'CsrMetadata': {
      subject?: components['schemas']['CsrMetadataSubject']
      subjectAltNames?: components['schemas']['CsrMetadataSubjectAltNames']
    }
    'CsrMetadataSubject': {
      commonName?: string
      countryName?: string
      localityName?: string
      organizationalUnitName?: string
      organizationName?: string
      stateOrProvinceName?: string
    }
    'CsrMetadataSubjectAltNames': {
      dnsNames?: string[]
    }
    'CsrPublishHrefHints': {
      allow?: 'POST'[]
      [name: string]: unknown
    }
    'CsrSelfHrefHints': {
      allow?: ('GET' | 'DELETE')[]
      [name: string]: unknown
    }
    'CustomAAGUIDCreateRequestObject': {
      aaguid?: string
      attestationRootCertificates?: components['schemas']['AttestationRootCertificatesRequest']
      authenticatorCharacteristics?: components['schemas']['AAGUIDAuthenticatorCharacteristics']
    }
    'CustomAAGUIDResponseObject': {
      aaguid?: string
      attestationRootCertificates?: components['schemas']['AttestationRootCertificatesResponse']
      authenticatorCharacteristics?: components['schemas']['AAGUIDAuthenticatorCharacteristics']
      name?: string
      _links?: components['schemas']['LinksSelf']
      [name: string]: unknown
    }
    'CustomAAGUIDUpdateRequestObject': {
      attestationRootCertificates?: components['schemas']['AttestationRootCertificatesRequest']
      authenticatorCharacteristics?: components['schemas']['AAGUIDAuthenticatorCharacteristics']
      name?: string
    }
    'CustomAppUserVerificationEnum': 'PREFERRED' | 'REQUIRED'
    'CustomRole': {
      assignmentType?: components['schemas']['RoleAssignmentType']
      created?: string
      id?: string
      label?: string
      lastUpdated?: string
      'resource-set'?: string
      role?: string
      status?: components['schemas']['LifecycleStatus']
      type: components['schemas']['RoleType']
      _links?: components['schemas']['LinksCustomRoleResponse']
      [name: string]: unknown
    }
    'CustomRoleAssignmentSchema': {
      'resource-set': string
      role: string
      type: 'CUSTOM'
    }
    'CustomTelephonyProviderCredentialCreateRequest': {
      providerAuthToken?: string
      providerCapability?: 'ALL'
      providerName?: 'TWILIO' | 'TELESIGN'
      providerSettings?: components['schemas']['CustomTelephonyProviderSettings']
      providerSid?: string
    }
    'CustomTelephonyProviderCredentialResponse': {
      enabled?: boolean
      id?: string
      isPrimaryProvider?: boolean
      providerCapability?: 'ALL'
      providerName?: 'TWILIO' | 'TELESIGN'
      providerSettings?: components['schemas']['CustomTelephonyProviderSettings']
      providerSid?: string
      [name: string]: unknown
    }
    'CustomTelephonyProviderCredentialSendTestRequest': {
      countryCodeIso2?: string
      factor?: 'SMS' | 'CALL'
      phoneNumber?: string
    }
    'CustomTelephonyProviderCredentialUpdateRequest': {
      id?: string
      providerAuthToken?: string
      providerSettings?: components['schemas']['CustomTelephonyProviderSettings']
      providerSid?: string
    }
    'CustomTelephonyProviderCredentialsResponse': components['schemas']['CustomTelephonyProviderCredentialResponse'][]
    'CustomTelephonyProviderSettings': {
      call?: components['schemas']['CustomTelephonyProviderSettingsTwilioVerify'] | components['schemas']['CustomTelephonyProviderSettingsTwilioPhoneNumber'] | components['schemas']['CustomTelephonyProviderSettingsTwilioCallerId'] | components['schemas']['CustomTelephonyProviderSettingsTelesignServiceCall']
      sms?: components['schemas']['CustomTelephonyProviderSettingsTwilioVerify'] | components['schemas']['CustomTelephonyProviderSettingsTwilioPhoneNumber'] | components['schemas']['CustomTelephonyProviderSettingsTwilioMessagingService'] | components['schemas']['CustomTelephonyProviderSettingsTelesignServiceSms']
    }
    'CustomTelephonyProviderSettingsTelesignServiceCall': {
      telesignService?: 'telesignVoiceService' | 'telesignVerifyService'
    }
    'CustomTelephonyProviderSettingsTelesignServiceSms': {
      telesignService?: 'telesignMessagingService' | 'telesignVerifyService'
    }
    'CustomTelephonyProviderSettingsTwilioCallerId': {
      twilioCallerId?: string
    }
    'CustomTelephonyProviderSettingsTwilioMessagingService': {
      twilioMessageSid?: string
    }
    'CustomTelephonyProviderSettingsTwilioPhoneNumber': {
      twilioPhoneNumber?: string
    }
    'CustomTelephonyProviderSettingsTwilioVerify': {
      twilioVerifySid?: string
    }
    'CustomizablePage': {
      pageContent?: string
    }
    'DNSRecordAuthenticators': {
      fqdn?: string
      recordType?: components['schemas']['DNSRecordTypeAuthenticators']
      verificationValue?: string
    }
    'DNSRecordDomains': {
      expiration?: string
      fqdn?: string
      recordType?: components['schemas']['DNSRecordTypeDomains']
      values?: string[]
      [name: string]: unknown
    }
    'DNSRecordTypeAuthenticators': 'TXT'
    'DNSRecordTypeDomains': 'CAA' | 'CNAME' | 'TXT'
    'DRStatusItem': {
      domain?: string
      isFailedOver?: boolean
      [name: string]: unknown
    }
    'DTCChromeOS': {
      allowScreenLock?: boolean
      browserVersion?: components['schemas']['ChromeBrowserVersion']
      builtInDnsClientEnabled?: boolean
      chromeRemoteDesktopAppBlocked?: boolean
      deviceEnrollmentDomain?: string
      diskEncrypted?: boolean
      keyTrustLevel?: components['schemas']['KeyTrustLevelOSMode']
      managedDevice?: boolean
      osFirewall?: boolean
      osVersion?: components['schemas']['OSVersionFourComponents']
      passwordProtectionWarningTrigger?: components['schemas']['PasswordProtectionWarningTrigger']
      realtimeUrlCheckMode?: boolean
      safeBrowsingProtectionLevel?: components['schemas']['SafeBrowsingProtectionLevel']
      screenLockSecured?: boolean
      siteIsolationEnabled?: boolean
    }
    'DTCMacOS': {
      browserVersion?: components['schemas']['ChromeBrowserVersion']
      builtInDnsClientEnabled?: boolean
      chromeRemoteDesktopAppBlocked?: boolean
      deviceEnrollmentDomain?: string
      diskEncrypted?: boolean
      keyTrustLevel?: components['schemas']['KeyTrustLevelBrowserKey']
      osFirewall?: boolean
      osVersion?: components['schemas']['OSVersionThreeComponents']
      passwordProtectionWarningTrigger?: components['schemas']['PasswordProtectionWarningTrigger']
      realtimeUrlCheckMode?: boolean
      safeBrowsingProtectionLevel?: components['schemas']['SafeBrowsingProtectionLevel']
      screenLockSecured?: boolean
      siteIsolationEnabled?: boolean
    }
    'DTCWindows': {
      antivirusEnabled?: boolean
      browserVersion?: components['schemas']['ChromeBrowserVersion']
      builtInDnsClientEnabled?: boolean
      chromeRemoteDesktopAppBlocked?: boolean
      crowdStrikeAgentId?: string
      crowdStrikeCustomerId?: string
      deviceEnrollmentDomain?: string
      diskEncrypted?: boolean
      keyTrustLevel?: components['schemas']['KeyTrustLevelBrowserKey']
      osFirewall?: boolean
      osVersion?: components['schemas']['OSVersionFourComponents']
      passwordProtectionWarningTrigger?: components['schemas']['PasswordProtectionWarningTrigger']
      realtimeUrlCheckMode?: boolean
      safeBrowsingProtectionLevel?: components['schemas']['SafeBrowsingProtectionLevel']
      screenLockSecured?: boolean
      secureBootEnabled?: boolean
      siteIsolationEnabled?: boolean
      thirdPartyBlockingEnabled?: boolean
      windowsMachineDomain?: string
      windowsUserDomain?: string
    }
    'DateTime': string
    'DefaultApp': {
      appInstanceId?: string | null
      appLinkName?: string | null
      classicApplicationUri?: string | null
    }
    'DetailedHookKeyInstance': {
      created?: string | null
      id?: string
      isUsed?: string | boolean
      keyId?: string
      lastUpdated?: string | null
      name?: string
      _embedded?: components['schemas']['embedded']
      [name: string]: unknown
    }
    'DetectedRiskEvents': 'ADMIN_REPORTED_USER_RISK' | 'BRUTE_FORCE_ATTACK' | 'ENTITY_CRITICAL_ACTION_FROM_HIGH_THREAT_IP' | 'OKTA_THREAT_INTELLIGENCE' | 'SECURITY_EVENTS_PROVIDER_REPORTED_RISK' | 'SESSION_INFLUENCED_USER_RISK' | 'SUSPICIOUS_APP_ACCESS' | 'USER_REPORTED_SUSPICIOUS_ACTIVITY'
    'Device': {
      created?: string
      id?: string
      lastUpdated?: string
      profile?: components['schemas']['DeviceProfile']
      resourceAlternateId?: string | null
      resourceDisplayName?: components['schemas']['DeviceDisplayName']
      resourceId?: string
      resourceType?: string
      status?: components['schemas']['DeviceStatus']
      _links?: components['schemas']['LinksSelfAndFullUsersLifecycle']
      [name: string]: unknown
    }
    'DeviceAccessPolicyRuleCondition': {
      assurance?: components['schemas']['DevicePolicyRuleConditionAssurance']
      managed?: boolean
      registered?: boolean
    }
    'DeviceAssurance': {
      createdBy?: string
      createdDate?: string
      devicePostureChecks?: components['schemas']['DevicePostureChecks']
      displayRemediationMode?: 'HIDE' | 'SHOW'
      gracePeriod?: components['schemas']['GracePeriod']
      id?: string
      lastUpdate?: string
      lastUpdatedBy?: string
      name?: string
      platform?: components['schemas']['Platform']
      _links?: components['schemas']['LinksSelf']
    }
    'DeviceAssuranceAndroidPlatform': components['schemas']['DeviceAssurance'] & {
      callerContext?: components['schemas']['CallerContext']
      diskEncryptionType?: {
        include?: components['schemas']['DiskEncryptionTypeAndroid'][]
      }
      jailbreak?: boolean
      osVersion?: components['schemas']['OSVersion']
      screenLockType?: {
        include?: components['schemas']['ScreenLockType'][]
      }
      secureHardwarePresent?: boolean
      thirdPartySignalProviders?: {
        androidDeviceTrust?: components['schemas']['AndroidDeviceTrust']
        devicePostureIdP?: components['schemas']['DevicePostureIdP']
      }
    }
    'DeviceAssuranceChromeOSPlatform': components['schemas']['DeviceAssurance'] & {
      thirdPartySignalProviders?: {
        dtc?: components['schemas']['DTCChromeOS']
        devicePostureIdP?: components['schemas']['DevicePostureIdP']
      }
    }
    'DeviceAssuranceIOSPlatform': components['schemas']['DeviceAssurance'] & {
      jailbreak?: boolean
      osVersion?: components['schemas']['OSVersion']
      screenLockType?: {
        include?: components['schemas']['ScreenLockType'][]
      }
      thirdPartySignalProviders?: {
        devicePostureIdP?: components['schemas']['DevicePostureIdP']
      }
    }
    'DeviceAssuranceMacOSPlatform': components['schemas']['DeviceAssurance'] & {
      diskEncryptionType?: {
        include?: components['schemas']['DiskEncryptionTypeDesktop'][]
      }
      osVersion?: components['schemas']['OSVersion']
      screenLockType?: {
        include?: components['schemas']['ScreenLockType'][]
      }
      secureHardwarePresent?: boolean
      thirdPartySignalProviders?: {
        dtc?: components['schemas']['DTCMacOS']
        devicePostureIdP?: components['schemas']['DevicePostureIdP']
      }
    }
    'DeviceAssuranceWindowsPlatform': components['schemas']['DeviceAssurance'] & {
      diskEncryptionType?: {
        include?: components['schemas']['DiskEncryptionTypeDesktop'][]
      }
      osVersion?: components['schemas']['OSVersionFourComponents']
      osVersionConstraints?: components['schemas']['OSVersionConstraint'][]
      screenLockType?: {
        include?: components['schemas']['ScreenLockType'][]
      }
      secureHardwarePresent?: boolean
      thirdPartySignalProviders?: {
        dtc?: components['schemas']['DTCWindows']
        devicePostureIdP?: components['schemas']['DevicePostureIdP']
      }
    }
    'DeviceAuthorizeRequest': {
      client_id?: string
      scope?: string
    }
    'DeviceAuthorizeResponse': {
      device_code?: string
      expires_in?: number
      interval?: number
      user_code?: string
      verification_uri?: string
      verification_uri_complete?: string
      [name: string]: unknown
    }
    'DeviceContextProvider': {
      id?: string
      key: 'OKTA_VERIFY' | 'CHROME_DEVICE_TRUST' | 'DEVICE_POSTURE_IDP'
      userIdentification?: 'ALLOW' | 'IGNORE'
    }
    'DeviceDisplayName': {
      sensitive?: boolean
      value?: string
      [name: string]: unknown
    }
    'DeviceIntegrations': {
      displayName?: string
      id?: string
      metadata?: components['schemas']['DeviceIntegrationsMetadata']
      name?: components['schemas']['DeviceIntegrationsName']
      platform?: components['schemas']['DeviceIntegrationsPlatform']
      status?: components['schemas']['DeviceIntegrationsStatus']
      _links?: components['schemas']['LinksSelfAndLifecycle']
      [name: string]: unknown
    }
    'DeviceIntegrationsMetadata': Record<string, unknown> & ({
      type: 'CHROME'
      serviceAccountName: string
      serviceAccountEmail: string
      [name: string]: unknown
    } | {
      type: 'WORKSPACE_ONE'
      provider: string
      enrollmentUrl: string
      idpId: string
      [name: string]: unknown
    } | {
      type: 'DEVICE_IDP'
      idpId: string
      [name: string]: unknown
    })
    'DeviceIntegrationsName': 'com.android.zero.trust' | 'com.crowdstrike.zta' | 'com.google.dtc' | 'com.okta.device.osquery' | 'com.okta.deviceidp' | 'com.okta.windowssecuritycenter' | 'com.okta.workspaceone'
    'DeviceIntegrationsPlatform': 'ANDROID' | 'CHROMEOS' | 'IOS' | 'MACOS' | 'WINDOWS'
    'DeviceIntegrationsStatus': 'ACTIVE' | 'DEACTIVATED'
    'DeviceIntegrity': 'MEETS_BASIC_INTEGRITY' | 'MEETS_DEVICE_INTEGRITY' | 'MEETS_STRONG_INTEGRITY'
    'DeviceList': components['schemas']['Device'] & {
      _embedded?: {
        users?: components['schemas']['DeviceUser'][]
        [name: string]: unknown
      }
      [name: string]: unknown
    }
    'DevicePlatform': 'ANDROID' | 'IOS' | 'MACOS' | 'WINDOWS'
    'DevicePolicyRuleConditionAssurance': {
      include?: string[]
    }
    'DevicePostureCheck': {
      createdBy?: string
      createdDate?: string
      description?: string
      id?: string
      lastUpdate?: string
      lastUpdatedBy?: string
      mappingType?: components['schemas']['DevicePostureChecksMappingType']
      name?: string
      platform?: components['schemas']['DevicePostureChecksPlatform']
      query?: string
      remediationSettings?: components['schemas']['DevicePostureChecksRemediationSettings']
      type?: components['schemas']['DevicePostureChecksType']
      variableName?: string
      _links?: components['schemas']['LinksSelf']
    }
    'DevicePostureChecks': {
      include?: {
        variableName?: string
        value?: string
      }[]
    }
    'DevicePostureChecksMappingType': 'CHECKBOX' | 'TEXTBOX'
    'DevicePostureChecksPlatform': 'MACOS' | 'WINDOWS'
    'DevicePostureChecksRemediationSettings': {
      link?: {
        defaultUrl?: string
        customUrl?: string
      }
      message?: {
        defaultI18nKey?: string
        customText?: string
      }
    }
    'DevicePostureChecksType': 'BUILTIN' | 'CUSTOM'
    'DevicePostureIdP': {
      compliant?: boolean
      managed?: boolean
    }
    'DeviceProfile': {
      diskEncryptionType?: components['schemas']['DiskEncryptionTypeDef']
      displayName: string
      imei?: string
      integrityJailbreak?: boolean
      managed?: boolean
      manufacturer?: string
      meid?: string
      model?: string
      osVersion?: string
      platform: components['schemas']['DevicePlatform']
      registered: boolean
      secureHardwarePresent?: boolean
      serialNumber?: string
      sid?: string
      tpmPublicKeyHash?: string
      udid?: string
      [name: string]: unknown
    }
    'DeviceProvider': {
      payload?: components['schemas']['OktaVerifyPayload']
      payloadVersion?: string
      provider?: string
      [name: string]: unknown
    }
    'DeviceSignalCollectionPlatformConditionEvaluatorPlatform': {
      os?: components['schemas']['DeviceSignalCollectionPlatformConditionEvaluatorPlatformOperatingSystem']
      type?: components['schemas']['DeviceSignalCollectionPolicyPlatformType']
    }
    'DeviceSignalCollectionPlatformConditionEvaluatorPlatformOperatingSystem': {
      expression?: string
      type?: components['schemas']['DeviceSignalCollectionPolicyPlatformOperatingSystemType']
      version?: components['schemas']['PlatformConditionEvaluatorPlatformOperatingSystemVersion']
    }
    'DeviceSignalCollectionPlatformPolicyRuleCondition': {
      exclude?: components['schemas']['DeviceSignalCollectionPlatformConditionEvaluatorPlatform'][]
      include?: components['schemas']['DeviceSignalCollectionPlatformConditionEvaluatorPlatform'][]
    }
    'DeviceSignalCollectionPolicy': components['schemas']['Policy'] & ({
      conditions?: string | null
      _embedded?: {
        resourceType?: string
        [name: string]: unknown
      }
    })
    'DeviceSignalCollectionPolicyPlatformOperatingSystemType': 'ANDROID' | 'CHROMEOS' | 'IOS' | 'MACOS' | 'WINDOWS'
    'DeviceSignalCollectionPolicyPlatformType': 'DESKTOP' | 'MOBILE'
    'DeviceSignalCollectionPolicyRule': components['schemas']['PolicyRule'] & {
      actions?: components['schemas']['DeviceSignalCollectionPolicyRuleActions']
      conditions?: components['schemas']['DeviceSignalCollectionPolicyRuleConditions']
    }
    'DeviceSignalCollectionPolicyRuleActions': {
      deviceSignalCollection?: components['schemas']['DeviceSignalCollectionPolicyRuleDeviceSignalCollection']
    }
    'DeviceSignalCollectionPolicyRuleConditions': {
      network?: components['schemas']['PolicyNetworkCondition']
      platform?: components['schemas']['DeviceSignalCollectionPlatformPolicyRuleCondition']
    }
    'DeviceSignalCollectionPolicyRuleDeviceSignalCollection': {
      deviceContextProviders?: components['schemas']['DeviceContextProvider'][]
    }
    'DeviceStatus': 'ACTIVE' | 'DEACTIVATED' | 'SUSPENDED' | 'UNSUSPENDED'
    'DeviceUser': {
      created?: string
      managementStatus?: 'MANAGED' | 'NOT_MANAGED'
      screenLockType?: 'NONE' | 'PASSCODE' | 'BIOMETRIC'
      user?: components['schemas']['User']
      [name: string]: unknown
    }
    'DeviceWithProviders': components['schemas']['Device'] & {
      providers?: components['schemas']['DeviceProvider'][]
      [name: string]: unknown
    }
    'DigestAlgorithm': 'SHA256_HMAC' | 'SHA512_HMAC'
    'DiskEncryptionTypeAndroid': 'FULL' | 'USER'
    'DiskEncryptionTypeDef': 'ALL_INTERNAL_VOLUMES' | 'FULL' | 'NONE' | 'SYSTEM_VOLUME' | 'USER'
    'DiskEncryptionTypeDesktop': 'ALL_INTERNAL_VOLUMES'
    'DomainCertificate': {
      certificate: string
      certificateChain: string
      privateKey: string
      type: components['schemas']['DomainCertificateType']
    }
    'DomainCertificateMetadata': {
      expiration?: string
      fingerprint?: string
      subject?: string
      [name: string]: unknown
    }
    'DomainCertificateSourceType': 'MANUAL' | 'OKTA_MANAGED'
    'DomainCertificateType': 'PEM'
    'DomainLinks': components['schemas']['LinksSelf'] & {
      brand?: components['schemas']['HrefObject']
      certificate?: components['schemas']['HrefObject']
      verify?: components['schemas']['HrefObject']
      [name: string]: unknown
    }
    'DomainListResponse': {
      domains?: components['schemas']['DomainResponse'][]
      [name: string]: unknown
    }
    'DomainRequest': {
      certificateSourceType: components['schemas']['DomainCertificateSourceType']
      domain: string
    }
    'DomainResponse': {
      brandId?: string
      certificateSourceType?: components['schemas']['DomainCertificateSourceType']
      dnsRecords?: components['schemas']['DNSRecordDomains'][]
      domain?: string
      id?: string
      publicCertificate?: components['schemas']['DomainCertificateMetadata']
      validationStatus?: components['schemas']['DomainValidationStatus']
      _links?: components['schemas']['DomainLinks']
      [name: string]: unknown
    }
    'DomainValidationStatus': 'COMPLETED' | 'IN_PROGRESS' | 'NOT_STARTED' | 'VERIFIED' | 'FAILED_TO_VERIFY'
    'DynamicNetworkZone': components['schemas']['NetworkZone'] & ({
      asns?: components['schemas']['NetworkZoneAsns']
      proxyType?: 'null' | 'Any' | 'Tor' | 'NotTorAnonymizer'
      locations?: components['schemas']['NetworkZoneLocationArray']
    })
    'ECKeyJWK': {
      crv: 'P-384'
      kid: string
      kty: 'EC'
      use: 'enc' | 'sig'
      x: string
      y: string
    }
    'Email': {
      id: string
      profile: {
        email: string
        [name: string]: unknown
      }
      roles: ('PRIMARY' | 'SECONDARY')[]
      status: 'VERIFIED' | 'UNVERIFIED'
      _links?: {
        self?: {
          href?: string
          hints?: {
            allow?: ('GET' | 'DELETE' | 'PUT')[]
            [name: string]: unknown
          }
          [name: string]: unknown
        }
        challenge?: {
          href?: string
          hints?: {
            allow?: ('DELETE' | 'GET' | 'POST' | 'PUT')[]
            [name: string]: unknown
          }
          [name: string]: unknown
        }
        verify?: {
          href?: string
          hints?: {
            allow?: ('DELETE' | 'GET' | 'POST' | 'PUT')[]
            [name: string]: unknown
          }
          [name: string]: unknown
        }
        poll?: {
          href?: string
          hints?: {
            allow?: ('DELETE' | 'GET' | 'POST' | 'PUT')[]
            [name: string]: unknown
          }
          [name: string]: unknown
        }
        [name: string]: unknown
      }
      [name: string]: unknown
    }
    'EmailContent': {
      body: string
      subject: string
    }
    'EmailCustomization': components['schemas']['EmailContent'] & (({
      created?: string
      id?: string
      isDefault?: boolean
      language: components['schemas']['Language']
      lastUpdated?: string
      _links?: components['schemas']['LinksSelf'] & {
        self?: components['schemas']['HrefObject']
        template?: components['schemas']['HrefObject']
        preview?: components['schemas']['HrefObject']
        test?: components['schemas']['HrefObject']
      }
    }))
    'EmailDefaultContent': components['schemas']['EmailContent'] & (({
      _links?: Record<string, unknown> & components['schemas']['LinksSelf'] & {
        template?: components['schemas']['HrefObject']
        preview?: components['schemas']['HrefObject']
        test?: components['schemas']['HrefObject']
        [name: string]: unknown
      }
      [name: string]: unknown
    }))
    'EmailDomain': {
      brandId: string
      domain: string
      validationSubdomain?: string
    } & components['schemas']['BaseEmailDomain']
    'EmailDomainDNSRecord': {
      fqdn?: string
      recordType?: components['schemas']['EmailDomainDNSRecordType']
      verificationValue?: string
      [name: string]: unknown
    }
    'EmailDomainDNSRecordType': 'CNAME' | 'TXT' | 'cname'
    'EmailDomainResponse': {
      dnsValidationRecords?: components['schemas']['EmailDomainDNSRecord'][]
      domain?: string
      id?: string
      validationStatus?: components['schemas']['EmailDomainStatus']
      validationSubdomain?: string
      [name: string]: unknown
    } & components['schemas']['BaseEmailDomain']
    'EmailDomainResponseWithEmbedded': {
      _embedded?: {
        brands?: components['schemas']['Brand'][]
        [name: string]: unknown
      }
      [name: string]: unknown
    } & components['schemas']['EmailDomainResponse']
    'EmailDomainStatus': 'DELETED' | 'ERROR' | 'NOT_STARTED' | 'POLLING' | 'VERIFIED'
    'EmailPreview': ({
      body?: string
      subject?: string
      _links?: components['schemas']['LinksSelf'] & {
        contentSource?: components['schemas']['HrefObject']
        template?: components['schemas']['HrefObject']
        test?: components['schemas']['HrefObject']
        defaultContent?: components['schemas']['HrefObject']
        [name: string]: unknown
      }
      [name: string]: unknown
    })
    'EmailServerListResponse': {
      'email-servers'?: components['schemas']['BaseEmailServer'][]
      [name: string]: unknown
    }
    'EmailSettings': {
      recipients: 'ALL_USERS' | 'ADMINS_ONLY' | 'NO_USERS'
    }
    'EmailSettingsResponse': ({
      recipients?: 'ALL_USERS' | 'ADMINS_ONLY' | 'NO_USERS'
      _links?: components['schemas']['LinksSelf'] & {
        self?: components['schemas']['HrefObject']
        template?: components['schemas']['HrefObject']
        [name: string]: unknown
      }
      [name: string]: unknown
    })
    'EmailTemplateResponse': ({
      name?: string
      _embedded?: {
        settings?: components['schemas']['EmailSettingsResponse']
        customizationCount?: number
        [name: string]: unknown
      }
      _links?: components['schemas']['LinksSelf'] & {
        settings?: components['schemas']['HrefObject']
        defaultContent?: components['schemas']['HrefObject']
        customizations?: components['schemas']['HrefObject']
        test?: components['schemas']['HrefObject']
        [name: string]: unknown
      }
      [name: string]: unknown
    })
    'EmailTemplateTouchPointVariant': 'FULL_THEME' | 'OKTA_DEFAULT'
    'EmailTestAddresses': {
      fromAddress: string
      toAddress: string
    }
    'EmptyRequestSchema': Record<string, unknown>
    'EnabledStatus': 'DISABLED' | 'ENABLED'
    'EndUserDashboardTouchPointVariant': 'FULL_THEME' | 'LOGO_ON_FULL_WHITE_BACKGROUND' | 'OKTA_DEFAULT' | 'WHITE_LOGO_BACKGROUND'
    'EndpointAuthMethod': 'client_secret_basic' | 'client_secret_jwt' | 'client_secret_post' | 'none' | 'private_key_jwt'
    'EnhancedDynamicNetworkZone': components['schemas']['NetworkZone'] & {
      asns?: {
        include?: components['schemas']['NetworkZoneAsns']
        exclude?: components['schemas']['NetworkZoneAsns']
      }
      locations?: {
        include?: components['schemas']['NetworkZoneLocationArray']
        exclude?: components['schemas']['NetworkZoneLocationArray']
      }
      ipServiceCategories?: {
        include?: components['schemas']['IPServiceCategory'][]
        exclude?: components['schemas']['IPServiceCategory'][]
      }
    }
    'EnrollmentActivationRequest': {
      credResponses?: components['schemas']['WebAuthnCredResponse'][]
      fulfillmentProvider?: 'yubico'
      pinResponseJwe?: string
      serial?: string
      userId?: string
      version?: string
      yubicoSigningJwks?: components['schemas']['ECKeyJWK'][]
    }
    'EnrollmentActivationResponse': {
      authenticatorEnrollmentIds?: string[]
      fulfillmentProvider?: 'yubico'
      userId?: string
      [name: string]: unknown
    }
    'EnrollmentInitializationRequest': {
      enrollmentRpIds?: string[]
      fulfillmentProvider?: 'yubico'
      userId?: string
      yubicoTransportKeyJWK?: components['schemas']['ECKeyJWK']
    }
    'EnrollmentInitializationResponse': {
      credRequests?: components['schemas']['WebAuthnCredRequest'][]
      fulfillmentProvider?: 'yubico'
      pinRequestJwe?: string
      userId?: string
      [name: string]: unknown
    }
    'EnrollmentPolicyAuthenticatorGracePeriod': {
      type?: 'BY_DATE_TIME' | 'BY_SKIP_COUNT'
    }
    'EntitlementValue': {
      id?: string
      name?: string
      value?: string
      _links?: {
        group?: components['schemas']['HrefObjectGroupLink']
        app?: components['schemas']['HrefObjectAppLink']
        'resource-set'?: components['schemas']['HrefObjectResourceSetLink']
        [name: string]: unknown
      }
      [name: string]: unknown
    }
    'EntitlementValuesResponse': ({
      entitlementValues?: components['schemas']['EntitlementValue'][]
      _links?: components['schemas']['LinksSelf'] & {
        bundle?: components['schemas']['BundleLink']
        entitlements?: components['schemas']['EntitlementsLink']
        next?: components['schemas']['HrefObjectNextLink']
        [name: string]: unknown
      }
      [name: string]: unknown
    })
    'EntitlementsLink': components['schemas']['HrefObject']
    'EntityRiskPolicy': ({
      conditions?: string | null
    }) & components['schemas']['Policy'] & Record<string, unknown>
    'EntityRiskPolicyRule': components['schemas']['PolicyRule'] & {
      actions?: {
        entityRisk?: {
          actions?: components['schemas']['EntityRiskPolicyRuleActionsObject'][]
        }
      }
      conditions?: components['schemas']['EntityRiskPolicyRuleConditions']
    }
    'EntityRiskPolicyRuleActionRunWorkflow': {
      action?: 'RUN_WORKFLOW'
      workflow?: {
        id?: number
      }
    }
    'EntityRiskPolicyRuleActionTerminateAllSessions': {
      action?: 'TERMINATE_ALL_SESSIONS'
    }
    'EntityRiskPolicyRuleActionsObject': {
      action?: 'RUN_WORKFLOW' | 'TERMINATE_ALL_SESSIONS'
    }
    'EntityRiskPolicyRuleConditions': Record<string, unknown> & {
      entityRisk?: components['schemas']['EntityRiskScorePolicyRuleCondition']
      people?: components['schemas']['PolicyPeopleCondition']
      riskDetectionTypes?: components['schemas']['RiskDetectionTypesPolicyRuleCondition']
    }
    'EntityRiskScorePolicyRuleCondition': {
      level: 'ANY' | 'LOW' | 'MEDIUM' | 'HIGH'
    }
    'Error': {
      errorCauses?: components['schemas']['ErrorCause'][]
      errorCode?: string
      errorId?: string
      errorLink?: string
      errorSummary?: string
      [name: string]: unknown
    }
    'Error406': {
      errorCauses?: string
      errorCode?: string
      errorId?: string
      errorLink?: string
      errorSummary?: string
      [name: string]: unknown
    }
    'Error409': {
      errorCauses?: string[]
      errorCode?: string
      errorId?: string
      errorLink?: string
      errorSummary?: string
      [name: string]: unknown
    }
    'ErrorCause': {
      errorSummary?: string
      [name: string]: unknown
    }
    'ErrorPage': components['schemas']['CustomizablePage'] & {
      contentSecurityPolicySetting?: components['schemas']['ContentSecurityPolicySetting']
    }
    'ErrorPageTouchPointVariant': 'BACKGROUND_IMAGE' | 'BACKGROUND_SECONDARY_COLOR' | 'OKTA_DEFAULT'
    'EventHook': ({
      channel: components['schemas']['EventHookChannel']
      created?: string
      createdBy?: string
      description?: string | null
      events: components['schemas']['EventSubscriptions']
      id?: string
      lastUpdated?: string
      name: string
      status?: 'ACTIVE' | 'INACTIVE'
      verificationStatus?: components['schemas']['EventHookVerificationStatus']
      _links?: components['schemas']['LinksSelf'] & {
        deactivate?: components['schemas']['HrefObject']
        verify?: components['schemas']['HrefObject']
      }
    })
    'EventHookChannel': {
      config: components['schemas']['EventHookChannelConfig']
      type: components['schemas']['EventHookChannelType']
      version: string
    }
    'EventHookChannelConfig': {
      authScheme?: components['schemas']['EventHookChannelConfigAuthScheme']
      headers?: components['schemas']['EventHookChannelConfigHeader'][]
      method?: string
      uri: string
    }
    'EventHookChannelConfigAuthScheme': {
      key?: string
      type?: components['schemas']['EventHookChannelConfigAuthSchemeType']
      value?: string
    } | null
    'EventHookChannelConfigAuthSchemeType': 'HEADER'
    'EventHookChannelConfigHeader': {
      key?: string
      value?: string
    } | null
    'EventHookChannelType': 'HTTP'
    'EventHookFilterMap': components['schemas']['EventHookFilterMapObject'][]
    'EventHookFilterMapObject': {
      condition?: components['schemas']['EventHookFilterMapObjectCondition']
      event?: string
    }
    'EventHookFilterMapObjectCondition': {
      expression?: string
      version?: string | null
    }
    'EventHookFilters': {
      eventFilterMap?: components['schemas']['EventHookFilterMap']
      type?: string
    } | null
    'EventHookSubscribedEventTypes': string[]
    'EventHookVerificationStatus': 'UNVERIFIED' | 'VERIFIED'
    'EventSubscriptionType': 'EVENT_TYPE'
    'EventSubscriptions': {
      filter?: components['schemas']['EventHookFilters']
      items: components['schemas']['EventHookSubscribedEventTypes']
      type: components['schemas']['EventSubscriptionType']
    }
    'ExpiresAt': string
    'Expression': {
      value?: string
    }
    'FCMConfiguration': {
      fileName?: string
      projectId?: string
      serviceAccountJson?: Record<string, unknown>
    }
    'FCMPushProvider': components['schemas']['PushProvider'] & {
      configuration?: components['schemas']['FCMConfiguration']
    }
    'FailbackRequestSchema': {
      domains?: string[]
    }
    'FailoverRequestSchema': {
      domains?: string[]
    }
    'Feature': ({
      description?: string
      id?: string
      name?: string
      stage?: components['schemas']['FeatureStage']
      status?: components['schemas']['EnabledStatus']
      type?: components['schemas']['FeatureType']
      _links?: components['schemas']['LinksSelf'] & {
        dependents?: {
          href?: string
          [name: string]: unknown
        }
        dependencies?: {
          href?: string
          [name: string]: unknown
        }
        [name: string]: unknown
      }
      [name: string]: unknown
    })
    'FeatureLifecycle': 'DISABLE' | 'ENABLE'
    'FeatureStage': {
      state?: components['schemas']['FeatureStageState']
      value?: components['schemas']['FeatureStageValue']
      [name: string]: unknown
    }
    'FeatureStageState': 'CLOSED' | 'OPEN'
    'FeatureStageValue': 'BETA' | 'EA'
    'FeatureType': 'self-service'
    'FederatedClaim': {
      created?: string
      expression?: string
      id?: string
      lastUpdated?: string
      name?: string
    }
    'FederatedClaimRequestBody': {
      expression?: string
      name?: string
    }
    'FipsEnum': 'OPTIONAL' | 'REQUIRED'
    'ForgotPasswordResponse': {
      resetPasswordUrl?: string
      [name: string]: unknown
    }
    'FulfillmentData': components['schemas']['FulfillmentDataOrderDetails'][]
    'FulfillmentDataOrderDetails': {
      customizationId?: string
      inventoryProductId?: string
      productId?: string
    }
    'FulfillmentRequest': {
      fulfillmentData?: components['schemas']['FulfillmentData']
      fulfillmentProvider?: 'yubico'
      userId?: string
    }
    'GlobalTokenRevocationRequest': {
      sub_id?: components['schemas']['sub_id']
    }
    'GovernanceBundle': {
      description?: string
      id?: string
      name?: string
      orn?: string
      status?: string
      _links?: {
        entitlements?: components['schemas']['EntitlementsLink']
        self?: components['schemas']['HrefObjectSelfLink']
        [name: string]: unknown
      }
      [name: string]: unknown
    }
    'GovernanceBundleCreateRequest': {
      description?: string
      entitlements?: components['schemas']['IAMBundleEntitlement'][]
      name?: string
    }
    'GovernanceBundleUpdateRequest': {
      description?: string
      entitlements?: components['schemas']['IAMBundleEntitlement'][]
      name?: string
    }
    'GovernanceBundlesResponse': ({
      bundles?: components['schemas']['GovernanceBundle'][]
      _links?: components['schemas']['LinksSelf'] & {
        next?: components['schemas']['HrefObjectNextLink']
        [name: string]: unknown
      }
      [name: string]: unknown
    })
    'GovernanceSourceType': 'CUSTOM' | 'ENTITLEMENT-BUNDLE'
    'GracePeriod': {
      expiry?: components['schemas']['DateTime'] | components['schemas']['TimeDuration']
      type?: 'BY_DATE_TIME' | 'BY_DURATION'
    }
    'GracePeriodRequiredSoon': {
      gracePeriodRequiredSoonCustomLinkLabel?: string
      gracePeriodRequiredSoonCustomLinkUrl?: string
      gracePeriodRequiredSoonDescription?: string
    }
    'GrantOrTokenStatus': 'ACTIVE' | 'REVOKED'
    'GrantResourcesHrefObject': {
      href?: string
      [name: string]: unknown
    }
    'GrantType': 'authorization_code' | 'client_credentials' | 'implicit' | 'interaction_code' | 'password' | 'refresh_token' | 'urn:ietf:params:oauth:grant-type:device_code' | 'urn:ietf:params:oauth:grant-type:jwt-bearer' | 'urn:ietf:params:oauth:grant-type:saml2-bearer' | 'urn:ietf:params:oauth:grant-type:token-exchange' | 'urn:openid:params:grant-type:ciba' | 'urn:okta:params:oauth:grant-type:otp' | 'urn:okta:params:oauth:grant-type:oob' | 'http://auth0.com/oauth/grant-type/mfa-otp' | 'http://auth0.com/oauth/grant-type/mfa-oob'
    'GrantTypePolicyRuleCondition': {
      include?: string[]
    }
    'Group': ({
      created?: string
      id?: string
      lastMembershipUpdated?: string
      lastUpdated?: string
      objectClass?: string[]
      profile?: components['schemas']['GroupProfile']
      type?: components['schemas']['GroupType']
      _embedded?: {
        stats?: {
          usersCount?: number
          appsCount?: number
          groupPushMappingsCount?: number
          hasAdminPrivlege?: boolean
          [name: string]: unknown
        }
        app?: {
          id?: string
          name?: string
          label?: string
          signOnMode?: string
          [name: string]: unknown
        }
        [name: string]: unknown
      }
      _links?: components['schemas']['LinksSelf'] & {
        apps?: components['schemas']['HrefObject']
        logo?: components['schemas']['HrefObject'][]
        source?: components['schemas']['HrefObject']
        users?: components['schemas']['HrefObject']
        [name: string]: unknown
      }
      [name: string]: unknown
    })
    'GroupAssignmentProfile': Record<string, unknown>
    'GroupCondition': {
      exclude?: string[]
      include?: string[]
    }
    'GroupMembershipsResponseSchema': {
      memberExternalIds?: string[]
      [name: string]: unknown
    }
    'GroupOwner': {
      displayName?: string
      id?: string
      lastUpdated?: string
      originId?: string | null
      originType?: components['schemas']['GroupOwnerOriginType']
      resolved?: boolean
      type?: components['schemas']['GroupOwnerType']
      [name: string]: unknown
    }
    'GroupOwnerOriginType': 'APPLICATION' | 'OKTA_DIRECTORY'
    'GroupOwnerType': 'GROUP' | 'USER'
    'GroupProfile': components['schemas']['OktaUserGroupProfile'] | components['schemas']['OktaActiveDirectoryGroupProfile']
    'GroupProfileResult': {
      id?: string
      profile?: Record<string, unknown>
      [name: string]: unknown
    }
    'GroupPushMapping': {
      appConfig?: components['schemas']['AppConfig']
      created?: string
      errorSummary?: string
      id?: string
      lastPush?: string
      lastUpdated?: string
      sourceGroupId?: string
      status?: components['schemas']['GroupPushMappingStatus']
      targetGroupId?: string
      _links?: components['schemas']['GroupPushMappingLinks']
      [name: string]: unknown
    }
    'GroupPushMappingLinks': {
      app?: components['schemas']['HrefObjectAppLink']
      sourceGroup?: components['schemas']['HrefObjectGroupLink']
      targetGroup?: components['schemas']['HrefObjectGroupLink']
      [name: string]: unknown
    }
    'GroupPushMappingStatus': 'ACTIVE' | 'ERROR' | 'INACTIVE'
    'GroupPushMappingStatusUpsert': 'ACTIVE' | 'INACTIVE'
    'GroupQueryRequest': {
      attributes: string[]
    }
    'GroupQueryResponse': {
      resultId?: string
      [name: string]: unknown
    }
    'GroupRule': {
      actions?: components['schemas']['GroupRuleAction']
      conditions?: components['schemas']['GroupRuleConditions']
      created?: string
      id?: string
      lastUpdated?: string
      name?: string
      status?: components['schemas']['GroupRuleStatus']
      type?: string
      _embedded?: {
        groupIdToGroupNameMap?: Record<string, string>
      }
    }
    'GroupRuleAction': {
      assignUserToGroups?: components['schemas']['GroupRuleGroupAssignment']
    }
    'GroupRuleConditions': {
      expression?: components['schemas']['GroupRuleExpression']
      people?: components['schemas']['GroupRulePeopleCondition']
    }
    'GroupRuleExpression': {
      type?: string
      value?: string
    }
    'GroupRuleGroupAssignment': {
      groupIds?: string[]
    }
    'GroupRuleGroupCondition': {
      exclude?: string[]
    }
    'GroupRulePeopleCondition': {
      groups?: components['schemas']['GroupRuleGroupCondition']
      users?: components['schemas']['GroupRuleUserCondition']
    }
    'GroupRuleStatus': 'ACTIVE' | 'INACTIVE' | 'INVALID'
    'GroupRuleUserCondition': {
      exclude?: string[]
    }
    'GroupSchema': {
      $schema?: string
      created?: string
      definitions?: components['schemas']['GroupSchemaDefinitions']
      description?: string
      id?: string
      lastUpdated?: string
      name?: string
      properties?: components['schemas']['UserSchemaProperties']
      title?: string
      type?: string
      _links?: components['schemas']['LinksSelf']
    }
    'GroupSchemaAttribute': {
      description?: string
      enum?: (string | number)[] | null
      externalName?: string
      externalNamespace?: string
      format?: components['schemas']['UserSchemaAttributeFormat']
      items?: components['schemas']['UserSchemaAttributeItems'] | null
      master?: components['schemas']['UserSchemaAttributeMaster']
      maxLength?: number | null
      minLength?: number | null
      mutability?: components['schemas']['UserSchemaAttributeMutabilityString']
      oneOf?: components['schemas']['UserSchemaAttributeEnum'][] | null
      permissions?: components['schemas']['UserSchemaAttributePermission'][] | null
      required?: boolean | null
      scope?: components['schemas']['UserSchemaAttributeScope']
      title?: string
      type?: components['schemas']['UserSchemaAttributeType']
      unique?: boolean | null
    }
    'GroupSchemaBase': {
      id?: string
      properties?: components['schemas']['GroupSchemaBaseProperties']
      required?: string[]
      type?: string
    }
    'GroupSchemaBaseProperties': {
      description?: components['schemas']['GroupSchemaAttribute']
      name?: components['schemas']['GroupSchemaAttribute']
    }
    'GroupSchemaCustom': {
      id?: string
      properties?: Record<string, components['schemas']['GroupSchemaAttribute']>
      required?: string[]
      type?: string
    }
    'GroupSchemaDefinitions': {
      base?: components['schemas']['GroupSchemaBase']
      custom?: components['schemas']['GroupSchemaCustom']
    }
    'GroupType': 'APP_GROUP' | 'BUILT_IN' | 'OKTA_GROUP'
    'GroupsLink': components['schemas']['HrefObject']
    'GroupsRequestSchema': {
      externalId?: string
      profile?: components['schemas']['IdentitySourceGroupProfileForUpsert']
    }
    'GroupsResponseSchema': {
      externalId?: string
      id?: string
      profile?: {
        profile?: components['schemas']['IdentitySourceGroupProfileForUpsert']
        [name: string]: unknown
      }
      [name: string]: unknown
    }
    'HelpLink': components['schemas']['HrefObject']
    'HookKey': {
      created?: string | null
      id?: string
      isUsed?: string | boolean
      keyId?: string
      lastUpdated?: string | null
      name?: string
      [name: string]: unknown
    }
    'HostedPage': {
      type: components['schemas']['HostedPageType']
      url?: string
    }
    'HostedPageType': 'EXTERNALLY_HOSTED' | 'OKTA_DEFAULT'
    'HrefCsrPublishLink': {
      hints?: components['schemas']['CsrPublishHrefHints']
      href: string
      [name: string]: unknown
    }
    'HrefCsrSelfLink': {
      hints?: components['schemas']['CsrSelfHrefHints']
      href: string
      [name: string]: unknown
    }
    'HrefHints': {
      allow?: components['schemas']['HttpMethod'][]
    }
    'HrefHintsGuidanceObject': components['schemas']['HrefHints'] & {
      guidance?: string[]
      [name: string]: unknown
    }
    'HrefObject': {
      hints?: components['schemas']['HrefHints']
      href: string
      name?: string
      templated?: boolean
      type?: string
      [name: string]: unknown
    } | unknown[]
    'HrefObjectActivateLink': components['schemas']['HrefObject']
    'HrefObjectAppLink': components['schemas']['HrefObject']
    'HrefObjectAssigneeLink': components['schemas']['HrefObject']
    'HrefObjectAuthorizeLink': {
      hints?: components['schemas']['HrefHintsGuidanceObject']
      href: string
      [name: string]: unknown
    }
    'HrefObjectBindingLink': components['schemas']['HrefObject']
    'HrefObjectBindingsLink': components['schemas']['HrefObject']
    'HrefObjectClientLink': components['schemas']['HrefObject']
    'HrefObjectDeactivateLink': components['schemas']['HrefObject']
    'HrefObjectDeleteLink': components['schemas']['HrefObject']
    'HrefObjectGovernanceResourcesLink': components['schemas']['HrefObject']
    'HrefObjectGrantAerialConsent': components['schemas']['HrefObject']
    'HrefObjectGroupLink': components['schemas']['HrefObject']
    'HrefObjectLogoLink': components['schemas']['HrefObject']
    'HrefObjectMappingsLink': components['schemas']['HrefObject']
    'HrefObjectMemberLink': components['schemas']['HrefObject']
    'HrefObjectMembersLink': components['schemas']['HrefObject']
    'HrefObjectNextLink': components['schemas']['HrefObject']
    'HrefObjectPermissionsLink': components['schemas']['HrefObject']
    'HrefObjectResourceSetLink': components['schemas']['HrefObject']
    'HrefObjectResourceSetResourcesLink': components['schemas']['HrefObject']
    'HrefObjectRevokeAerialConsent': components['schemas']['HrefObject']
    'HrefObjectRoleLink': components['schemas']['HrefObject']
    'HrefObjectRulesLink': components['schemas']['HrefObject']
    'HrefObjectSelfLink': components['schemas']['HrefObject']
    'HrefObjectSuspendLink': components['schemas']['HrefObject']
    'HrefObjectUnsuspendLink': components['schemas']['HrefObject']
    'HrefObjectUserLink': components['schemas']['HrefObject']
    'HttpMethod': 'DELETE' | 'GET' | 'POST' | 'PUT' | 'PATCH'
    'IAMBundleEntitlement': {
      resourceSets?: string[]
      role?: string
      targets?: string[]
    }
    'IDVAuthorizationEndpoint': {
      binding?: 'HTTP-REDIRECT'
      url?: string
    }
    'IDVCredentials': {
      bearer?: {
        apiKey: string
      }
      client?: {
        client_id: string
        client_secret: string
      }
    }
    'IDVEndpoints': {
      authorization: components['schemas']['IDVAuthorizationEndpoint']
      jwks: components['schemas']['OidcJwksEndpoint']
      par: components['schemas']['IDVParEndpoint']
      token: components['schemas']['IDVTokenEndpoint']
    }
    'IDVParEndpoint': {
      binding?: 'HTTP-POST'
      url?: string
    }
    'IDVTokenEndpoint': {
      binding?: 'HTTP-POST'
      url?: string
    }
    'IPNetworkZone': components['schemas']['NetworkZone'] & ({
      useAsExemptList?: boolean
      gateways?: components['schemas']['NetworkZoneAddress'][]
      proxies?: components['schemas']['NetworkZoneAddress'][] | null
    })
    'IPServiceCategory': 'ABCPROXY_PROXY' | 'ALL_ANONYMIZERS' | 'ALL_ANONYMIZERS_EXCEPT_TOR' | 'ALL_IP_SERVICES' | 'ALL_PROXIES_VPNS' | 'ANONYMIZER_TOR' | 'APPLE_ICLOUD_RELAY_PROXY' | 'ASTRILL_VPN' | 'AVAST_VPN' | 'BIGMAMA_PROXY' | 'CYBERGHOST_VPN' | 'DATAIMPULSE_PROXY' | 'EXPRESS_VPN' | 'FACELESS_PROXY' | 'FROXY_PROXY' | 'GEONODE_PROXY' | 'GLOBALPROTECT_VPN' | 'GOOGLE_VPN' | 'IPCOLA_PROXY' | 'IPIDEA_PROXY' | 'IPROXYSHOP_PROXY' | 'LUMINATI_PROXY' | 'MULLVAD_VPN' | 'NETNUT_PROXY' | 'NEXUS_PROXY' | 'NORD_VPN' | 'OCULUS_PROXY' | 'OXYLABS_PROXY' | 'PIA_VPN' | 'PROXYRACK_PROXY' | 'SAMSUNG_VPN' | 'SPACEPROXIES_PROXY' | 'SURFSHARK_VPN' | 'SYMANTEC_VPN' | 'TRENDMICRO_VPN' | 'ULTRASURF_VPN' | 'WARP_VPN' | 'YILU_PROXY'
    'IamRole': ({
      created?: string
      description: string
      id?: string
      label: string
      lastUpdated?: string
      _links?: components['schemas']['LinksSelf'] & {
        permissions?: components['schemas']['HrefObject']
        [name: string]: unknown
      }
      [name: string]: unknown
    })
    'IamRoles': {
      roles?: components['schemas']['IamRole'][]
      _links?: components['schemas']['LinksNext']
      [name: string]: unknown
    }
    'IdPCertificateCredential': {
      x5c: components['schemas']['X5c']
    }
    'IdPCsr': ({
      created?: components['schemas']['Created']
      csr?: string
      id?: string
      kty?: string
      _links?: Record<string, unknown> & components['schemas']['LinksSelf'] & {
        publish?: components['schemas']['HrefObject']
        [name: string]: unknown
      }
      [name: string]: unknown
    })
    'IdPCsrPkcs10': string
    'IdPKeyCredential': {
      created?: components['schemas']['Created']
      e?: string
      expiresAt?: components['schemas']['ExpiresAt']
      kid?: string
      kty?: string
      lastUpdated?: components['schemas']['LastUpdated']
      n?: string
      use?: string
      x5c?: components['schemas']['X5c']
      'x5t#S256'?: string
      [name: string]: unknown
    }
    'IdProofingMethod': components['schemas']['VerificationMethod'] & {
      id?: string
    }
    'IdTokenKeyEncryptionAlgorithm': 'RSA-OAEP-256' | 'RSA-OAEP-384' | 'RSA-OAEP-512'
    'IdentityClaimSourcingPolicy': components['schemas']['Policy'] & ({
      conditions?: string | null
    })
    'IdentityClaimSourcingPolicyRule': components['schemas']['PolicyRule'] & ({
      actions?: components['schemas']['IdentityClaimSourcingPolicyRuleAction']
      conditions?: string | null
    })
    'IdentityClaimSourcingPolicyRuleAction': {
      claimSourcing?: {
        redirectType: 'IDP_DISCOVERY'
        refresh?: {
          redirectType: 'NONE' | 'FIXED'
          filter?: {
            include?: {
              id?: string
              name?: string
            }[]
          }
        }
      }
    }
    'IdentityProvider': ({
      created?: components['schemas']['Created']
      id?: string
      issuerMode?: components['schemas']['IdentityProviderIssuerMode']
      lastUpdated?: components['schemas']['LastUpdated']
      name?: string
      policy?: components['schemas']['IdentityProviderPolicy']
      properties?: components['schemas']['IdentityProviderProperties']
      protocol?: components['schemas']['ProtocolSaml'] | components['schemas']['ProtocolOAuth'] | components['schemas']['ProtocolOidc'] | components['schemas']['ProtocolMtls'] | components['schemas']['ProtocolIdVerification']
      status?: components['schemas']['LifecycleStatus']
      type?: components['schemas']['IdentityProviderType']
      _links?: Record<string, unknown> & components['schemas']['LinksSelf'] & {
        acs?: components['schemas']['HrefObject']
        authorize?: components['schemas']['HrefObject']
        clientRedirectUri?: components['schemas']['HrefObject']
        metadata?: components['schemas']['HrefObject']
        users?: components['schemas']['HrefObject']
        deactivate?: components['schemas']['HrefObject']
        activate?: components['schemas']['HrefObject']
        keys?: components['schemas']['HrefObject']
      }
    })
    'IdentityProviderApplicationUser': ({
      created?: components['schemas']['Created']
      externalId?: string
      id?: string
      lastUpdated?: components['schemas']['LastUpdated']
      profile?: Record<string, Record<string, unknown>>
      _embedded?: Record<string, Record<string, unknown>>
      _links?: Record<string, unknown> & components['schemas']['LinksSelf'] & components['schemas']['LinksNext'] & {
        idp?: components['schemas']['HrefObject']
        user?: components['schemas']['HrefObject']
        [name: string]: unknown
      }
      [name: string]: unknown
    })
    'IdentityProviderIssuerMode': 'CUSTOM_URL' | 'DYNAMIC' | 'ORG_URL'
    'IdentityProviderPolicy': {
      accountLink?: components['schemas']['PolicyAccountLink']
      maxClockSkew?: number
      trustClaims?: boolean
      provisioning?: components['schemas']['Provisioning']
      subject?: components['schemas']['PolicySubject']
    }
    'IdentityProviderPolicyProvider': 'ANY' | 'OKTA' | 'SPECIFIC_IDP'
    'IdentityProviderPolicyRuleCondition': {
      idpIds?: string[]
      provider?: components['schemas']['IdentityProviderPolicyProvider']
    }
    'IdentityProviderProperties': {
      aalValue?: string | null
      additionalAmr?: ('sc' | 'hwk' | 'pin' | 'mfa')[] | null
      allowDynamicUserMatching?: boolean
      allowUserUpdates?: boolean
      ialValue?: string | null
      idvMetadata?: {
        vendorDisplayName?: string
        termsOfUse?: string
        privacyPolicy?: string
      }
      inquiryTemplateId: string
    } | null
    'IdentityProviderType': 'AMAZON' | 'APPLE' | 'DISCORD' | 'FACEBOOK' | 'GITHUB' | 'GITLAB' | 'GOOGLE' | 'IDV_CLEAR' | 'IDV_INCODE' | 'IDV_PERSONA' | 'IDV_STANDARD' | 'LINKEDIN' | 'LOGINGOV' | 'LOGINGOV_SANDBOX' | 'MICROSOFT' | 'OIDC' | 'OKTA_INTEGRATION' | 'PAYPAL' | 'PAYPAL_SANDBOX' | 'SALESFORCE' | 'SAML2' | 'SPOTIFY' | 'X509' | 'XERO' | 'YAHOO' | 'YAHOOJP'
    'IdentitySourceGroupMembershipsDeleteProfile': {
      groupExternalId?: string
      memberExternalIds?: string[]
    }[]
    'IdentitySourceGroupMembershipsUpsertProfile': {
      groupExternalId?: string
      memberExternalIds?: string[]
    }[]
    'IdentitySourceGroupProfileForUpsert': {
      description?: string | null
      displayName?: string
    }
    'IdentitySourceSession': {
      created?: string
      id?: string
      identitySourceId?: string
      importType?: string
      lastUpdated?: string
      status?: components['schemas']['IdentitySourceSessionStatus']
      [name: string]: unknown
    }
    'IdentitySourceSessionStatus': 'CLOSED' | 'COMPLETED' | 'CREATED' | 'ERROR' | 'EXPIRED' | 'IN_PROGRESS' | 'TRIGGERED'
    'IdentitySourceUserProfileForDelete': {
      externalId?: string
    }
    'IdentitySourceUserProfileForUpsert': {
      email?: string
      firstName?: string | null
      homeAddress?: string | null
      lastName?: string | null
      mobilePhone?: string | null
      secondEmail?: string | null
      userName?: string
    }
    'IdentitySourceUserProfileForUpsertRequired': components['schemas']['IdentitySourceUserProfileForUpsert'] & {
      email: unknown
      userName: unknown
    }
    'IdpDiscoveryPlatformConditionEvaluatorPlatform': {
      os?: components['schemas']['IdpDiscoveryPlatformConditionEvaluatorPlatformOperatingSystem']
      type?: components['schemas']['PolicyPlatformType']
    }
    'IdpDiscoveryPlatformConditionEvaluatorPlatformOperatingSystem': {
      expression?: string
      type?: components['schemas']['IdpDiscoveryPolicyPlatformOperatingSystemType']
      version?: components['schemas']['PlatformConditionEvaluatorPlatformOperatingSystemVersion']
    }
    'IdpDiscoveryPlatformPolicyRuleCondition': {
      exclude?: components['schemas']['IdpDiscoveryPlatformConditionEvaluatorPlatform'][]
      include?: components['schemas']['IdpDiscoveryPlatformConditionEvaluatorPlatform'][]
    }
    'IdpDiscoveryPolicy': components['schemas']['Policy'] & ({
      conditions?: string | null
    })
    'IdpDiscoveryPolicyPlatformOperatingSystemType': 'ANDROID' | 'ANY' | 'CHROMEOS' | 'IOS' | 'OSX' | 'OTHER' | 'WINDOWS' | 'LINUX'
    'IdpDiscoveryPolicyRule': components['schemas']['PolicyRule'] & {
      actions?: components['schemas']['IdpPolicyRuleAction']
      conditions?: components['schemas']['IdpDiscoveryPolicyRuleCondition']
    }
    'IdpDiscoveryPolicyRuleCondition': {
      app?: components['schemas']['AppAndInstancePolicyRuleCondition']
      network?: components['schemas']['PolicyNetworkCondition']
      platform?: components['schemas']['IdpDiscoveryPlatformPolicyRuleCondition']
      userIdentifier?: components['schemas']['UserIdentifierPolicyRuleCondition']
    }
    'IdpPolicyRuleAction': {
      idp?: {
        providers?: components['schemas']['IdpPolicyRuleActionProvider'][]
        idpSelectionType?: components['schemas']['IdpSelectionType']
        matchCriteria?: components['schemas']['IdpPolicyRuleActionMatchCriteria'][]
        shouldFallBackToOkta?: boolean
      }
    }
    'IdpPolicyRuleActionMatchCriteria': {
      propertyName?: string
      providerExpression?: string
    }
    'IdpPolicyRuleActionProvider': {
      id?: string
      name?: string
      type?: components['schemas']['IdentityProviderType']
    }
    'IdpSelectionType': 'DYNAMIC' | 'SPECIFIC'
    'IframeEmbedScopeAllowedApps': 'OKTA_ENDUSER'
    'ImageUploadResponse': {
      url?: string
      [name: string]: unknown
    }
    'ImportScheduleObject': {
      fullImport?: components['schemas']['ImportScheduleSettings']
      incrementalImport?: components['schemas']['ImportScheduleSettings']
      status?: components['schemas']['EnabledStatus']
    }
    'ImportScheduleSettings': {
      expression: string
      timezone?: string
    }
    'ImportUsernameObject': {
      userNameExpression?: string
      usernameFormat: 'EMAIL' | 'CUSTOM'
    }
    'InboundProvisioningApplicationFeature': components['schemas']['ApplicationFeature'] & Record<string, unknown> & {
      capabilities?: components['schemas']['CapabilitiesInboundProvisioningObject']
      [name: string]: unknown
    }
    'InlineHook': {
      channel?: components['schemas']['InlineHookChannel']
      created?: string
      id?: string
      lastUpdated?: string
      name?: string
      status?: components['schemas']['InlineHookStatus']
      type?: components['schemas']['InlineHookType']
      version?: string
      _links?: components['schemas']['InlineHookLinks']
      [name: string]: unknown
    }
    'InlineHookBasePayload': {
      cloudEventVersion?: string
      contentType?: string
      eventId?: string
      eventTime?: string
      eventTypeVersion?: string
    }
    'InlineHookChannel': {
      type?: components['schemas']['InlineHookChannelType']
      version?: string
      [name: string]: unknown
    }
    'InlineHookChannelConfig': {
      headers?: components['schemas']['InlineHookChannelConfigHeaders'][]
      method?: string
      uri?: string
    }
    'InlineHookChannelConfigAuthSchemeBody': {
      key?: string
      type?: string
      value?: string
    } | null
    'InlineHookChannelConfigAuthSchemeResponse': {
      key?: string
      type?: string
      [name: string]: unknown
    } | null
    'InlineHookChannelConfigCreate': {
      headers?: components['schemas']['InlineHookChannelConfigHeaders'][]
      method?: string
      uri?: string
    }
    'InlineHookChannelConfigHeaders': {
      key?: string
      value?: string
    }
    'InlineHookChannelCreate': {
      type?: components['schemas']['InlineHookChannelType']
      version?: string
    }
    'InlineHookChannelHttp': components['schemas']['InlineHookChannel'] & {
      config?: components['schemas']['InlineHookHttpConfig']
      [name: string]: unknown
    }
    'InlineHookChannelHttpCreate': components['schemas']['InlineHookChannelCreate'] & {
      config?: components['schemas']['InlineHookHttpConfigCreate']
    }
    'InlineHookChannelOAuth': components['schemas']['InlineHookChannel'] & {
      config?: components['schemas']['InlineHookOAuthChannelConfig']
      [name: string]: unknown
    }
    'InlineHookChannelOAuthCreate': components['schemas']['InlineHookChannelCreate'] & {
      config?: components['schemas']['InlineHookOAuthChannelConfigCreate']
    }
    'InlineHookChannelType': 'HTTP' | 'OAUTH'
    'InlineHookCreate': {
      channel?: components['schemas']['InlineHookChannelCreate']
      name?: string
      type?: components['schemas']['InlineHookType']
      version?: string
    }
    'InlineHookCreateResponse': {
      channel?: components['schemas']['InlineHookChannel']
      created?: string
      id?: string
      lastUpdated?: string
      name?: string
      status?: components['schemas']['InlineHookStatus']
      type?: components['schemas']['InlineHookType']
      version?: string
      _links?: components['schemas']['InlineHookLinksCreate']
      [name: string]: unknown
    }
    'InlineHookHttpConfig': {
      authScheme?: components['schemas']['InlineHookChannelConfigAuthSchemeResponse']
      [name: string]: unknown
    } & components['schemas']['InlineHookChannelConfig']
    'InlineHookHttpConfigCreate': {
      authScheme?: components['schemas']['InlineHookChannelConfigAuthSchemeBody']
    } & components['schemas']['InlineHookChannelConfigCreate']
    'InlineHookLinks': components['schemas']['LinksSelf'] & {
      activate?: components['schemas']['HrefObject']
      deactivate?: components['schemas']['HrefObject']
      delete?: components['schemas']['HrefObject']
      execute?: components['schemas']['HrefObject']
      [name: string]: unknown
    }
    'InlineHookLinksCreate': components['schemas']['LinksSelf'] & {
      deactivate?: components['schemas']['HrefObject']
      execute?: components['schemas']['HrefObject']
      [name: string]: unknown
    }
    'InlineHookOAuthBasicConfig': {
      authType?: string
      clientId?: string
      scope?: string
      tokenUrl?: string
    } & components['schemas']['InlineHookChannelConfig']
    'InlineHookOAuthChannelConfig': {
      authType?: string
      [name: string]: unknown
    }
    'InlineHookOAuthChannelConfigCreate': {
      authType?: string
    }
    'InlineHookOAuthClientSecretConfig': ({
      authScheme?: string | null
      [name: string]: unknown
    }) & components['schemas']['InlineHookOAuthBasicConfig']
    'InlineHookOAuthClientSecretConfigCreate': {
      clientSecret?: string
      method?: string
    } & components['schemas']['InlineHookOAuthBasicConfig']
    'InlineHookOAuthPrivateKeyJwtConfig': ({
      authScheme?: string | null
      hookKeyId?: string
      method?: string
    }) & components['schemas']['InlineHookOAuthBasicConfig']
    'InlineHookReplace': {
      channel?: components['schemas']['InlineHookChannelCreate']
      name?: string
      version?: string
    }
    'InlineHookRequestObject': {
      id?: string
      ipAddress?: string
      method?: string
      url?: {
        value?: string
      }
    }
    'InlineHookStatus': 'ACTIVE' | 'INACTIVE'
    'InlineHookType': 'com.okta.import.transform' | 'com.okta.oauth2.tokens.transform' | 'com.okta.saml.tokens.transform' | 'com.okta.telephony.provider' | 'com.okta.user.credential.password.import' | 'com.okta.user.pre-registration'
    'InterclientTrustMapping': {
      appInstanceId?: string
      created?: string
      id?: string
      lastUpdated?: string
      lastUpdatedBy?: string
      orgId?: string
      trustedAppInstanceId?: string
      [name: string]: unknown
    }
    'InterclientTrustMappingRequestBody': {
      id?: string
    }
    'IntrospectionRequest': {
      token?: string
      token_type_hint?: components['schemas']['TokenTypeHintIntrospect']
    }
    'IntrospectionResponse': {
      active?: boolean
      aud?: string
      client_id?: string
      device_id?: string
      exp?: number
      iat?: number
      iss?: string
      jti?: string
      nbf?: number
      scope?: string
      sub?: string
      token_type?: string
      uid?: string
      username?: string
      [name: string]: unknown
    }
    'JsonEncryptionWebKey': {
      e?: string
      kty?: 'RSA'
      n?: string
      use?: 'enc'
    } & components['schemas']['JsonWebKeyBase']
    'JsonPatchOperation': {
      op?: components['schemas']['PatchAction']
      path?: string
      value?: Record<string, unknown>
    }
    'JsonSigningWebKey': {
      alg?: components['schemas']['SigningAlgorithm']
      use?: 'sig'
    } & components['schemas']['JsonWebKeyBase']
    'JsonWebKey': {
      created?: components['schemas']['createdProperty']
      e?: string
      expiresAt?: string
      kid?: string
      kty?: string
      lastUpdated?: components['schemas']['lastUpdatedProperty']
      n?: string
      use?: string
      x5c?: string[]
      'x5t#S256'?: string
      [name: string]: unknown
    }
    'JsonWebKeyBase': {
      kid?: string
    }
    'JsonWebKeyEC': {
      kty?: 'EC'
      x?: string
      y?: string
      [name: string]: unknown
    } & components['schemas']['JsonSigningWebKey']
    'JsonWebKeyRsa': {
      e?: string
      kty?: 'RSA'
      n?: string
      [name: string]: unknown
    } & components['schemas']['JsonSigningWebKey']
    'JsonWebKeyStatus': 'ACTIVE' | 'INACTIVE'
    'JsonWebKeyType': 'RSA'
    'JsonWebKeyUse': 'enc'
    'JwkUse': {
      use?: components['schemas']['JwkUseType']
    }
    'JwkUseType': 'sig'
    'KeepMeSignedIn': {
      postAuth?: 'ALLOWED' | 'NOT_ALLOWED'
      postAuthPromptFrequency?: components['schemas']['TimeDuration']
    }
    'KeyEC': {
      crv: 'P-256'
      kid: string
      kty: 'EC'
      'okta:kpr': 'HARDWARE' | 'SOFTWARE'
      x: string
      y: string
    }
    'KeyObject': Record<string, unknown> & (components['schemas']['KeyEC'] | components['schemas']['KeyRSA'])
    'KeyRSA': {
      e: string
      kid: string
      kty: 'RSA'
      n: string
      'okta:kpr': 'HARDWARE' | 'SOFTWARE'
    }
    'KeyRequest': {
      name?: string
    }
    'KeyTrustLevelBrowserKey': 'CHROME_BROWSER_HW_KEY' | 'CHROME_BROWSER_OS_KEY'
    'KeyTrustLevelOSMode': 'CHROME_OS_DEVELOPER_MODE' | 'CHROME_OS_VERIFIED_MODE'
    'KnowledgeConstraint': components['schemas']['AccessPolicyConstraint']
    'Language': string
    'LastUpdated': string
    'LifecycleCreateSettingObject': {
      status?: components['schemas']['EnabledStatus']
    }
    'LifecycleDeactivateSettingObject': {
      status?: components['schemas']['EnabledStatus']
    }
    'LifecycleStatus': 'ACTIVE' | 'INACTIVE'
    'LinkedHrefObject': {
      href: string
      [name: string]: unknown
    }
    'LinkedObject': {
      associated?: components['schemas']['LinkedObjectDetails']
      primary?: components['schemas']['LinkedObjectDetails']
      _links?: components['schemas']['LinkedObjectLinksSelf']
    }
    'LinkedObjectDetails': {
      description?: string
      name: string
      title: string
      type: components['schemas']['LinkedObjectDetailsType']
    }
    'LinkedObjectDetailsType': 'USER'
    'LinkedObjectLinksSelf': {
      self?: components['schemas']['LinkedHrefObject']
    }
    'LinksActivate': {
      activate?: components['schemas']['HrefObject']
    }
    'LinksAerialConsentGranted': components['schemas']['LinksSelf'] & {
      revoke?: components['schemas']['HrefObjectRevokeAerialConsent']
      [name: string]: unknown
    }
    'LinksAerialConsentRevoked': {
      grant?: components['schemas']['HrefObjectGrantAerialConsent']
      [name: string]: unknown
    }
    'LinksAppAndUser': {
      app?: components['schemas']['HrefObjectAppLink']
      group?: components['schemas']['HrefObjectGroupLink']
      user?: components['schemas']['HrefObjectUserLink']
    }
    'LinksAssignee': {
      assignee?: components['schemas']['HrefObjectAssigneeLink']
      [name: string]: unknown
    }
    'LinksAuthenticator': {
      authenticator?: components['schemas']['HrefObject']
      [name: string]: unknown
    }
    'LinksCancel': {
      cancel?: components['schemas']['HrefObject']
    }
    'LinksCustomRoleResponse': {
      assignee?: components['schemas']['HrefObjectAssigneeLink']
      member?: components['schemas']['HrefObjectMemberLink']
      permissions?: components['schemas']['HrefObjectPermissionsLink']
      'resource-set'?: components['schemas']['HrefObjectResourceSetLink']
      role?: components['schemas']['HrefObjectRoleLink']
      [name: string]: unknown
    }
    'LinksDeactivate': {
      deactivate?: components['schemas']['HrefObject']
    }
    'LinksEnroll': {
      enroll?: components['schemas']['HrefObject']
    }
    'LinksFactor': {
      factor?: components['schemas']['HrefObject']
    }
    'LinksGovernanceResources': {
      resources?: components['schemas']['HrefObjectGovernanceResourcesLink']
      [name: string]: unknown
    }
    'LinksGovernanceSources': {
      assignee?: components['schemas']['HrefObjectUserLink']
      self?: components['schemas']['HrefObjectSelfLink']
      [name: string]: unknown
    }
    'LinksNext': {
      next?: components['schemas']['HrefObjectNextLink']
      [name: string]: unknown
    }
    'LinksNextForRoleAssignments': {
      next?: components['schemas']['HrefObject']
      [name: string]: unknown
    }
    'LinksPoll': {
      poll?: components['schemas']['HrefObject']
    }
    'LinksQrcode': {
      qrcode?: components['schemas']['HrefObject']
    }
    'LinksQuestions': {
      question?: components['schemas']['HrefObject']
    }
    'LinksResend': {
      resend?: components['schemas']['HrefObject']
    }
    'LinksSelf': {
      self?: components['schemas']['HrefObjectSelfLink']
    } | null
    'LinksSelfAndFullUsersLifecycle': components['schemas']['LinksSelfAndLifecycle'] & {
      suspend?: components['schemas']['HrefObjectSuspendLink']
      unsuspend?: components['schemas']['HrefObjectUnsuspendLink']
      users?: components['schemas']['HrefObject']
      [name: string]: unknown
    }
    'LinksSelfAndLifecycle': components['schemas']['LinksSelf'] & {
      activate?: components['schemas']['HrefObjectActivateLink']
      deactivate?: components['schemas']['HrefObjectDeactivateLink']
    }
    'LinksSelfAndRoles': components['schemas']['LinksSelf'] & {
      roles?: components['schemas']['HrefObjectRoleLink']
      [name: string]: unknown
    }
    'LinksSelfLifecycleAndAuthorize': components['schemas']['LinksSelfAndLifecycle'] & {
      authorize?: components['schemas']['HrefObjectAuthorizeLink']
      [name: string]: unknown
    }
    'LinksSend': {
      send?: components['schemas']['HrefObject']
    }
    'LinksUserAuthenticators': {
      user?: components['schemas']['HrefObject']
      [name: string]: unknown
    }
    'LinksUserFactors': {
      user?: components['schemas']['HrefObject']
    }
    'LinksUserRef': {
      user?: components['schemas']['HrefObjectUserLink']
      [name: string]: unknown
    }
    'LinksVerify': {
      verify?: components['schemas']['HrefObject']
    }
    'ListProfileMappings': {
      id?: string
      source?: components['schemas']['ProfileMappingSource']
      target?: components['schemas']['ProfileMappingTarget']
      _links?: components['schemas']['LinksSelf']
      [name: string]: unknown
    }
    'LoadingPageTouchPointVariant': 'NONE' | 'OKTA_DEFAULT'
    'LocationGranularity': 'CITY' | 'COUNTRY' | 'LAT_LONG' | 'SUBDIVISION'
    'LogActor': {
      alternateId?: string
      detailEntry?: Record<string, unknown> | null
      displayName?: string
      id?: string
      type?: string
      [name: string]: unknown
    }
    'LogAuthenticationContext': {
      authenticationProvider?: components['schemas']['LogAuthenticationProvider']
      authenticationStep?: number
      credentialProvider?: components['schemas']['LogCredentialProvider']
      credentialType?: components['schemas']['LogCredentialType']
      externalSessionId?: string
      interface?: string | null
      issuer?: components['schemas']['LogIssuer']
      [name: string]: unknown
    }
    'LogAuthenticationProvider': 'ACTIVE_DIRECTORY' | 'FACTOR_PROVIDER' | 'FEDERATION' | 'LDAP' | 'OKTA_AUTHENTICATION_PROVIDER' | 'SOCIAL' | null
    'LogBotProtection': {
      level?: 'NONE' | 'LOW' | 'MEDIUM' | 'HIGH' | null
      [name: string]: unknown
    } | null
    'LogClient': {
      device?: string | null
      geographicalContext?: components['schemas']['LogGeographicalContext']
      id?: string | null
      ipAddress?: string | null
      userAgent?: components['schemas']['LogUserAgent']
      zone?: string
      [name: string]: unknown
    }
    'LogCredentialProvider': 'DUO' | 'GOOGLE' | 'OKTA_AUTHENTICATION_PROVIDER' | 'OKTA_CREDENTIAL_PROVIDER' | 'RSA' | 'SYMANTEC' | 'YUBIKEY' | null
    'LogCredentialType': 'ASSERTION' | 'CERTIFICATE' | 'DEVICE_UDID' | 'EMAIL' | 'IWA' | 'JWT' | 'OAuth 2.0' | 'OKTA_CLIENT_SESSION' | 'OTP' | 'PASSWORD' | 'PRE_SHARED_SYMMETRIC_KEY' | 'SMS' | null
    'LogDebugContext': {
      debugData?: Record<string, unknown>
      [name: string]: unknown
    }
    'LogEvent': {
      actor?: components['schemas']['LogActor']
      authenticationContext?: components['schemas']['LogAuthenticationContext']
      client?: components['schemas']['LogClient']
      debugContext?: components['schemas']['LogDebugContext']
      displayMessage?: string
      eventType?: string
      legacyEventType?: string | null
      outcome?: components['schemas']['LogOutcome']
      published?: string
      request?: components['schemas']['LogRequest']
      securityContext?: components['schemas']['LogSecurityContext']
      severity?: components['schemas']['LogSeverity']
      target?: components['schemas']['LogTarget'][]
      transaction?: components['schemas']['LogTransaction']
      uuid?: string
      version?: string
      [name: string]: unknown
    }
    'LogGeographicalContext': {
      city?: string
      country?: string
      geolocation?: components['schemas']['LogGeolocation']
      postalCode?: string
      state?: string
      [name: string]: unknown
    } | null
    'LogGeolocation': {
      lat?: number
      lon?: number
      [name: string]: unknown
    }
    'LogIpAddress': {
      geographicalContext?: components['schemas']['LogGeographicalContext']
      ip?: string
      ipDetails?: components['schemas']['LogIpDetails']
      source?: string | null
      version?: string
      [name: string]: unknown
    }
    'LogIpDetails': {
      asNumber?: number | null
      asOrg?: string | null
      domain?: string | null
      ipServiceCategories?: components['schemas']['LogIpServiceCategory'][] | null
      isp?: string | null
      [name: string]: unknown
    } | null
    'LogIpServiceCategory': {
      isAnonymous?: boolean | null
      operator?: string | null
      type?: 'VPN' | 'Proxy' | 'Tor' | 'Residential Proxy' | 'Blockchain VPN' | null
      [name: string]: unknown
    }
    'LogIssuer': {
      id?: string
      type?: string
      [name: string]: unknown
    } | null
    'LogOutcome': {
      reason?: string | null
      result?: 'SUCCESS' | 'FAILURE' | 'SKIPPED' | 'ALLOW' | 'DENY' | 'CHALLENGE' | 'UNKNOWN' | 'RATE_LIMIT' | 'DEFERRED' | 'SCHEDULED' | 'ABANDONED' | 'UNANSWERED'
      [name: string]: unknown
    }
    'LogRequest': {
      ipChain?: components['schemas']['LogIpAddress'][]
      [name: string]: unknown
    }
    'LogRisk': {
      detectionName?: string | null
      issuer?: string | null
      level?: 'LOW' | 'MEDIUM' | 'HIGH' | null
      previousLevel?: 'LOW' | 'MEDIUM' | 'HIGH' | null
      reasons?: string[] | null
      [name: string]: unknown
    } | null
    'LogSecurityContext': {
      asNumber?: number | null
      asOrg?: string | null
      botProtection?: components['schemas']['LogBotProtection']
      domain?: string | null
      ipDetails?: components['schemas']['LogIpDetails']
      isp?: string | null
      isProxy?: boolean | null
      risk?: components['schemas']['LogRisk']
      userBehaviors?: components['schemas']['LogUserBehavior'][] | null
      [name: string]: unknown
    }
    'LogSeverity': 'DEBUG' | 'ERROR' | 'INFO' | 'WARN'
    'LogStream': {
      created: string
      id: string
      lastUpdated: string
      name: components['schemas']['LogStreamName']
      status: 'ACTIVE' | 'INACTIVE'
      type: components['schemas']['LogStreamType']
      _links: components['schemas']['LogStreamLinksSelfAndLifecycle']
    }
    'LogStreamActivateLink': components['schemas']['LogStreamLinkObject']
    'LogStreamAws': components['schemas']['LogStream'] & {
      settings: components['schemas']['LogStreamSettingsAws']
    }
    'LogStreamAwsPutSchema': components['schemas']['LogStreamPutSchema'] & {
      settings: components['schemas']['LogStreamSettingsAws']
    }
    'LogStreamDeactivateLink': components['schemas']['LogStreamLinkObject']
    'LogStreamLinkObject': {
      href: string
      method?: 'GET' | 'POST'
    }
    'LogStreamLinksSelfAndLifecycle': {
      activate?: components['schemas']['LogStreamActivateLink']
      deactivate?: components['schemas']['LogStreamDeactivateLink']
      self: components['schemas']['LogStreamSelfLink']
    }
    'LogStreamName': string
    'LogStreamPutSchema': {
      name: components['schemas']['LogStreamName']
      type: components['schemas']['LogStreamType']
    }
    'LogStreamSchema': {
      $schema?: string
      errorMessage?: Record<string, unknown>
      id?: string
      oneOf?: components['schemas']['UserSchemaAttributeEnum'][] | null
      pattern?: string
      properties?: Record<string, unknown>
      required?: string[]
      title?: string
      type?: string
      _links?: components['schemas']['LinksSelf']
      [name: string]: unknown
    }
    'LogStreamSelfLink': components['schemas']['LogStreamLinkObject']
    'LogStreamSettingsAws': {
      accountId: components['schemas']['AwsAccountId']
      eventSourceName: components['schemas']['AwsEventSourceName']
      region: components['schemas']['AwsRegion']
    }
    'LogStreamSettingsSplunk': {
      edition: components['schemas']['SplunkEdition']
      host: components['schemas']['SplunkHost']
      token: components['schemas']['SplunkToken']
    }
    'LogStreamSettingsSplunkPut': {
      edition: components['schemas']['SplunkEdition']
      host: components['schemas']['SplunkHost']
    }
    'LogStreamSplunk': components['schemas']['LogStream'] & {
      settings: components['schemas']['LogStreamSettingsSplunk']
    }
    'LogStreamSplunkPutSchema': components['schemas']['LogStreamPutSchema'] & {
      settings: components['schemas']['LogStreamSettingsSplunkPut']
    }
    'LogStreamType': 'aws_eventbridge' | 'splunk_cloud_logstreaming'
    'LogTarget': {
      alternateId?: string
      changeDetails?: {
        from?: Record<string, unknown>
        to?: Record<string, unknown>
        [name: string]: unknown
      }
      detailEntry?: Record<string, unknown> | null
      displayName?: string
      id?: string
      type?: string
      [name: string]: unknown
    }
    'LogTransaction': {
      detail?: Record<string, unknown>
      id?: string
      type?: string
      [name: string]: unknown
    }
    'LogUserAgent': {
      browser?: string
      os?: string
      rawUserAgent?: string
      [name: string]: unknown
    } | null
    'LogUserBehavior': {
      id?: string | null
      name?: string | null
      result?: 'UNKNOWN' | 'POSITIVE' | 'NEGATIVE' | 'BAD_REQUEST' | null
      [name: string]: unknown
    }
    'LogoutWithPost': {
      id_token_hint: string
      post_logout_redirect_uri?: string
      state?: string
    }
    'MembershipRequestSchema': {
      memberExternalId?: string
    }
    'MetadataLink': components['schemas']['HrefObject']
    'MtlsCredentials': {
      trust?: components['schemas']['MtlsTrustCredentials']
    }
    'MtlsEndpoints': {
      sso?: components['schemas']['MtlsSsoEndpoint']
    }
    'MtlsSsoEndpoint': {
      url?: string
    }
    'MtlsTrustCredentials': {
      audience?: string
      issuer?: string
      kid?: components['schemas']['ProtocolCredentialsKeyId']
      revocation?: components['schemas']['MtlsTrustCredentialsRevocation']
      revocationCacheLifetime?: number
    }
    'MtlsTrustCredentialsRevocation': 'CRL' | 'DELTA_CRL' | 'OCSP'
    'NetworkZone': {
      created?: string
      id?: string
      lastUpdated?: string
      name: string
      status?: components['schemas']['NetworkZoneStatus']
      system?: boolean
      type: components['schemas']['NetworkZoneType']
      usage?: components['schemas']['NetworkZoneUsage']
      _links?: components['schemas']['LinksSelfAndLifecycle']
    }
    'NetworkZoneAddress': {
      type?: components['schemas']['NetworkZoneAddressType']
      value?: string
    }
    'NetworkZoneAddressType': 'CIDR' | 'RANGE'
    'NetworkZoneAsns': string[]
    'NetworkZoneLocation': {
      country?: string
      region?: string
    }
    'NetworkZoneLocationArray': components['schemas']['NetworkZoneLocation'][] | null
    'NetworkZoneStatus': 'ACTIVE' | 'INACTIVE'
    'NetworkZoneType': 'DYNAMIC' | 'IP' | 'DYNAMIC_V2'
    'NetworkZoneUsage': 'BLOCKLIST' | 'POLICY'
    'NotificationType': 'AD_AGENT' | 'AGENT_AUTO_UPDATE_NOTIFICATION' | 'AGENT_AUTO_UPDATE_NOTIFICATION_LDAP' | 'APP_IMPORT' | 'CONNECTOR_AGENT' | 'IWA_AGENT' | 'LDAP_AGENT' | 'OKTA_ANNOUNCEMENT' | 'OKTA_UPDATE' | 'RATELIMIT_NOTIFICATION' | 'REPORT_SUSPICIOUS_ACTIVITY' | 'USER_DEPROVISION' | 'USER_LOCKED_OUT'
    'NumberFactorChallengeEmbeddedLinks': {
      challenge?: {
        correctAnswer?: number
        [name: string]: unknown
      } | null
      [name: string]: unknown
    }
    'OAUTH2_CLIENT_CREDENTIALS': components['schemas']['BaseEmailServer'] & ({
      clientId?: string
      clientSecret?: string
      scopes?: string[]
      tokenEndpoint?: string
      tokenEndpointAuthMethod?: 'CLIENT_SECRET_BASIC' | 'CLIENT_SECRET_POST'
      authType: unknown
    })
    'OAUTH2_CLIENT_CREDENTIALS_CREATE': components['schemas']['BaseEmailServerCreate'] & ({
      clientId: string
      clientSecret: string
      scopes: string[]
      tokenEndpoint: string
      tokenEndpointAuthMethod: 'CLIENT_SECRET_BASIC' | 'CLIENT_SECRET_POST'
    })
    'OAUTH2_JWT_BEARER_GRANT': components['schemas']['BaseEmailServer'] & {
      audience?: string
      clientId?: string
      issuer?: string
      keyId?: string
      privateKey?: string
      scopes?: string[]
      signingAlgorithm?: 'RS256'
      subject?: string
      tokenEndpoint?: string
      authType: unknown
    }
    'OAUTH2_JWT_BEARER_GRANT_CREATE': components['schemas']['BaseEmailServerCreate'] & {
      audience: string
      clientId: string
      issuer: string
      keyId: string
      privateKey: string
      scopes: string[]
      signingAlgorithm: 'RS256'
      subject: string
      tokenEndpoint: string
    }
    'OAuth2Actor': {
      id?: string
      type?: string
    }
    'OAuth2Claim': {
      alwaysIncludeInToken?: boolean
      claimType?: components['schemas']['OAuth2ClaimType']
      conditions?: components['schemas']['OAuth2ClaimConditions']
      group_filter_type?: components['schemas']['OAuth2ClaimGroupFilterType']
      id?: string
      name?: string
      status?: components['schemas']['LifecycleStatus']
      system?: boolean
      value?: string
      valueType?: components['schemas']['OAuth2ClaimValueType']
      _links?: components['schemas']['LinksSelf']
    }
    'OAuth2ClaimConditions': {
      scopes?: string[]
    }
    'OAuth2ClaimGroupFilterType': 'CONTAINS' | 'EQUALS' | 'REGEX' | 'STARTS_WITH'
    'OAuth2ClaimType': 'IDENTITY' | 'RESOURCE'
    'OAuth2ClaimValueType': 'EXPRESSION' | 'GROUPS' | 'SYSTEM'
    'OAuth2Client': ({
      client_id?: string
      client_name?: string
      client_uri?: string
      logo_uri?: string
      _links?: components['schemas']['LinksSelf'] & {
        grants?: components['schemas']['GrantResourcesHrefObject']
        tokens?: components['schemas']['TokenResourcesHrefObject']
        [name: string]: unknown
      }
      [name: string]: unknown
    })
    'OAuth2ClientJsonEncryptionKeyRequest': {
      alg?: string
      e?: string
      kty?: 'RSA'
      n?: string
      use?: 'enc'
    } & components['schemas']['OAuth2ClientJsonWebKeyRequestBase']
    'OAuth2ClientJsonEncryptionKeyResponse': {
      e?: string
      kty?: 'RSA'
      n?: string
      use?: 'enc'
    } & components['schemas']['OAuth2ClientJsonWebKeyRequestBase'] & components['schemas']['OAuth2ClientJsonWebKeyResponseBase']
    'OAuth2ClientJsonSigningKeyRequest': {
      alg?: string
      use?: 'sig'
    } & (components['schemas']['OAuth2ClientJsonWebKeyRsaRequest'] | components['schemas']['OAuth2ClientJsonWebKeyECRequest'])
    'OAuth2ClientJsonSigningKeyResponse': components['schemas']['OAuth2ClientJsonWebKeyRsaResponse'] | components['schemas']['OAuth2ClientJsonWebKeyECResponse']
    'OAuth2ClientJsonWebKeyECRequest': {
      kty?: 'EC'
      x?: string
      y?: string
    } & components['schemas']['OAuth2ClientJsonWebKeyRequestBase']
    'OAuth2ClientJsonWebKeyECResponse': {
      kty?: 'EC'
      x?: string
      y?: string
    } & components['schemas']['OAuth2ClientJsonWebKeyRequestBase'] & components['schemas']['OAuth2ClientJsonWebKeyResponseBase']
    'OAuth2ClientJsonWebKeyRequestBase': {
      kid?: string | null
      status?: 'ACTIVE' | 'INACTIVE'
    }
    'OAuth2ClientJsonWebKeyResponseBase': {
      created?: string
      id?: string
      lastUpdated?: string
      _links?: components['schemas']['OAuthClientSecretLinks']
    }
    'OAuth2ClientJsonWebKeyRsaRequest': {
      e?: string
      kty?: 'RSA'
      n?: string
    } & components['schemas']['OAuth2ClientJsonWebKeyRequestBase']
    'OAuth2ClientJsonWebKeyRsaResponse': {
      e?: string
      kty?: 'RSA'
      n?: string
    } & components['schemas']['OAuth2ClientJsonWebKeyRequestBase'] & components['schemas']['OAuth2ClientJsonWebKeyResponseBase']
    'OAuth2ClientSecret': {
      client_secret?: string
      created?: string
      id?: string
      lastUpdated?: string
      secret_hash?: string
      status?: 'ACTIVE' | 'INACTIVE'
      _links?: components['schemas']['OAuthClientSecretLinks']
      [name: string]: unknown
    }
    'OAuth2ClientSecretRequestBody': {
      client_secret?: string
      status?: 'ACTIVE' | 'INACTIVE'
    }
    'OAuth2RefreshToken': ({
      clientId?: string
      created?: components['schemas']['createdProperty']
      expiresAt?: string
      id?: string
      issuer?: string
      lastUpdated?: components['schemas']['lastUpdatedProperty']
      scopes?: string[]
      status?: components['schemas']['GrantOrTokenStatus']
      userId?: string
      _embedded?: {
        scopes?: components['schemas']['OAuth2RefreshTokenScope'][]
        [name: string]: unknown
      }
      _links?: components['schemas']['LinksSelf'] & (({
        app?: components['schemas']['AppResourceHrefObject']
        revoke?: components['schemas']['RevokeRefreshTokenHrefObject'] & {
          hints?: {
            allow?: 'DELETE'[]
            [name: string]: unknown
          }
          [name: string]: unknown
        }
        client?: components['schemas']['AppResourceHrefObject']
        user?: components['schemas']['UserResourceHrefObject']
        authorizationServer?: components['schemas']['AuthorizationServerResourceHrefObject']
        [name: string]: unknown
      }))
      [name: string]: unknown
    })
    'OAuth2RefreshTokenScope': {
      description?: string
      displayName?: string
      id?: string
      name?: string
      _links?: {
        scope?: components['schemas']['OfflineAccessScopeResourceHrefObject']
        [name: string]: unknown
      }
      [name: string]: unknown
    }
    'OAuth2ResourceServerJsonWebKey': {
      created?: string
      e?: string
      id?: string
      kid?: string | null
      kty?: string
      lastUpdated?: string
      n?: string
      status?: 'ACTIVE' | 'INACTIVE'
      use?: string
      _links?: components['schemas']['OAuthResourceServerKeyLinks']
      [name: string]: unknown
    }
    'OAuth2ResourceServerJsonWebKeyRequestBody': {
      e?: string
      kid?: string | null
      kty?: string
      n?: string
      status?: 'ACTIVE' | 'INACTIVE'
      use?: string
    }
    'OAuth2Scope': {
      consent?: components['schemas']['OAuth2ScopeConsentType']
      default?: boolean
      description?: string | null
      displayName?: string
      id?: string
      metadataPublish?: components['schemas']['OAuth2ScopeMetadataPublish']
      name: string
      optional?: boolean
      system?: boolean
      _links?: components['schemas']['LinksSelf']
    }
    'OAuth2ScopeConsentGrant': ({
      clientId?: string
      created?: components['schemas']['createdProperty']
      createdBy?: components['schemas']['OAuth2Actor']
      id?: string
      issuer: string
      lastUpdated?: components['schemas']['lastUpdatedProperty']
      scopeId: string
      source?: components['schemas']['OAuth2ScopeConsentGrantSource']
      status?: components['schemas']['GrantOrTokenStatus']
      userId?: string
      _embedded?: {
        scope?: {
          id?: string
        }
      }
      _links?: components['schemas']['LinksSelf'] & {
        app?: components['schemas']['AppResourceHrefObject']
        client?: components['schemas']['AppResourceHrefObject']
        scope?: components['schemas']['ScopeResourceHrefObject']
        user?: components['schemas']['UserResourceHrefObject']
        authorizationServer?: components['schemas']['AuthorizationServerResourceHrefObject']
      }
    })
    'OAuth2ScopeConsentGrantSource': 'ADMIN' | 'END_USER'
    'OAuth2ScopeConsentType': 'FLEXIBLE' | 'IMPLICIT' | 'REQUIRED'
    'OAuth2ScopeMetadataPublish': 'ALL_CLIENTS' | 'NO_CLIENTS'
    'OAuth2ScopesMediationPolicyRuleCondition': {
      include?: string[]
    }
    'OAuthApplicationCredentials': components['schemas']['ApplicationCredentials'] & {
      oauthClient?: components['schemas']['ApplicationCredentialsOAuthClient']
    }
    'OAuthAuthorizationEndpoint': {
      binding?: components['schemas']['ProtocolEndpointBinding']
      url?: string
    }
    'OAuthClientSecretLinks': {
      activate?: components['schemas']['HrefObjectActivateLink']
      deactivate?: components['schemas']['HrefObjectDeactivateLink']
      delete?: components['schemas']['HrefObjectDeleteLink']
    }
    'OAuthCredentials': {
      client?: components['schemas']['OAuthCredentialsClient']
      signing?: components['schemas']['AppleClientSigning']
    }
    'OAuthCredentialsClient': {
      client_id?: string
      client_secret?: string
      pkce_required?: boolean
      token_endpoint_auth_method?: 'private_key_jwt'
    }
    'OAuthEndpointAuthenticationMethod': 'client_secret_basic' | 'client_secret_jwt' | 'client_secret_post' | 'none' | 'private_key_jwt'
    'OAuthEndpoints': {
      authorization?: components['schemas']['OAuthAuthorizationEndpoint']
      jwks?: components['schemas']['OidcJwksEndpoint']
      slo?: components['schemas']['OidcSloEndpoint']
      token?: components['schemas']['OAuthTokenEndpoint']
      userInfo?: components['schemas']['OidcUserInfoEndpoint']
    }
    'OAuthError': {
      error?: string
      error_description?: string
      [name: string]: unknown
    }
    'OAuthIdTokenKeyEncryptionAlgorithm': 'RSA-OAEP-256' | 'RSA-OAEP-384' | 'RSA-OAEP-512'
    'OAuthKeys': {
      keys?: components['schemas']['oauth.JsonWebKey'][]
      [name: string]: unknown
    }
    'OAuthMetadata': {
      authorization_endpoint?: string
      backchannel_authentication_request_signing_alg_values_supported?: components['schemas']['SigningAlgorithm'][]
      backchannel_token_delivery_modes_supported?: components['schemas']['TokenDeliveryMode'][]
      claims_supported?: components['schemas']['Claim'][]
      code_challenge_methods_supported?: components['schemas']['CodeChallengeMethod'][]
      device_authorization_endpoint?: string
      dpop_signing_alg_values_supported?: ('ES256' | 'ES384' | 'ES512' | 'RS256' | 'RS384' | 'RS512')[]
      end_session_endpoint?: string
      grant_types_supported?: components['schemas']['oauth.GrantType'][]
      introspection_endpoint?: string
      introspection_endpoint_auth_methods_supported?: components['schemas']['EndpointAuthMethod'][]
      issuer?: string
      jwks_uri?: string
      pushed_authorization_request_endpoint?: string
      registration_endpoint?: string
      request_object_signing_alg_values_supported?: components['schemas']['SigningAlgorithm'][]
      request_parameter_supported?: boolean
      response_modes_supported?: components['schemas']['ResponseMode'][]
      response_types_supported?: components['schemas']['ResponseTypesSupported'][]
      revocation_endpoint?: string
      revocation_endpoint_auth_methods_supported?: components['schemas']['EndpointAuthMethod'][]
      scopes_supported?: components['schemas']['Scope'][]
      subject_types_supported?: components['schemas']['SubjectType'][]
      token_endpoint?: string
      token_endpoint_auth_methods_supported?: components['schemas']['EndpointAuthMethod'][]
      [name: string]: unknown
    }
    'OAuthProvisioningEnabledApp': 'google' | 'office365' | 'slack' | 'zoomus'
    'OAuthResourceServerKeyLinks': {
      activate?: components['schemas']['HrefObjectActivateLink']
      delete?: components['schemas']['HrefObjectDeleteLink']
      [name: string]: unknown
    }
    'OAuthResponseType': 'code' | 'id_token' | 'token'
    'OAuthScopes': string[]
    'OAuthTokenEndpoint': {
      binding?: components['schemas']['ProtocolEndpointBinding']
      url?: string
    }
    'OSVersion': {
      dynamicVersionRequirement?: {
        type?: 'MINIMUM' | 'EXACT' | 'EXACT_ANY_SUPPORTED'
        distanceFromLatestMajor?: number
        latestSecurityPatch?: boolean
      }
      minimum?: string
    }
    'OSVersionConstraint': {
      dynamicVersionRequirement?: {
        type?: 'MINIMUM' | 'EXACT' | 'EXACT_ANY_SUPPORTED' | 'NOT_ALLOWED'
        distanceFromLatestMajor?: number
        latestSecurityPatch?: boolean
      }
      majorVersionConstraint: 'WINDOWS_11' | 'WINDOWS_10'
      minimum?: string
    }
    'OSVersionFourComponents': {
      minimum?: string
    }
    'OSVersionThreeComponents': {
      minimum?: string
    }
    'Office365ProvisioningSettings': {
      adminPassword: string
      adminUsername: string
    }
    'OfflineAccessScopeResourceHrefObject': {
      href?: string
      title?: string
      [name: string]: unknown
    }
    'OidcAlgorithms': {
      request?: components['schemas']['OidcRequestAlgorithm']
    }
    'OidcIssuer': {
      url?: string
    }
    'OidcJwksEndpoint': {
      binding?: components['schemas']['ProtocolEndpointBinding']
      url?: string
    }
    'OidcMetadata': components['schemas']['OAuthMetadata'] & {
      id_token_encryption_alg_values_supported?: components['schemas']['OAuthIdTokenKeyEncryptionAlgorithm'][]
      id_token_encryption_enc_values_supported?: components['schemas']['ContentEncryptionAlgorithm'][]
      id_token_signing_alg_values_supported?: components['schemas']['SigningAlgorithm'][]
      userinfo_endpoint?: string
      [name: string]: unknown
    }
    'OidcRequestAlgorithm': {
      signature?: components['schemas']['OidcRequestSignatureAlgorithm']
    }
    'OidcRequestSignatureAlgorithm': {
      algorithm?: components['schemas']['OidcSigningAlgorithm']
      scope?: components['schemas']['ProtocolAlgorithmRequestScope']
    }
    'OidcSettings': {
      participateSlo?: boolean
      sendApplicationContext?: boolean
    }
    'OidcSigningAlgorithm': 'HS256' | 'HS384' | 'HS512' | 'RS256' | 'RS384' | 'RS512'
    'OidcSloEndpoint': {
      url?: string
    }
    'OidcUserInfoEndpoint': {
      binding?: components['schemas']['ProtocolEndpointBinding']
      url?: string
    }
    'OktaActiveDirectoryGroupProfile': {
      description?: string | null
      dn?: string
      externalId?: string
      name?: string
      samAccountName?: string
      windowsDomainQualifiedName?: string
      [name: string]: unknown
    }
    'OktaApplication': {
      displayName?: string
      id?: string
      name?: string
      [name: string]: unknown
    }
    'OktaManagedUserAccountForUpdate': {
      description?: string
      name?: string
      ownerGroupIds?: string[]
      ownerUserIds?: string[]
    }
    'OktaManagedUserAccountRequest': {
      description?: string
      name: string
      oktaUserId: string
      ownerGroupIds?: string[]
      ownerUserIds?: string[]
    }
    'OktaManagedUserAccountResponse': {
      created?: string
      description?: string
      email: string
      id: string
      lastUpdated?: string
      name: string
      oktaUserId: string
      ownerGroupIds?: string[]
      ownerUserIds?: string[]
      status?: components['schemas']['ServiceAccountStatus']
      statusDetail?: components['schemas']['ServiceAccountStatusDetail']
      username: string
      [name: string]: unknown
    }
    'OktaPersonalAdminFeatureSettings': {
      enableEnduserEntryPoints?: boolean
      enableExportApps?: boolean
    }
    'OktaSignOnPolicy': components['schemas']['Policy'] & {
      conditions?: components['schemas']['OktaSignOnPolicyConditions']
    }
    'OktaSignOnPolicyConditions': Record<string, unknown> & {
      people?: {
        groups?: {
          include?: string[]
        }
      }
    }
    'OktaSignOnPolicyFactorPromptMode': 'ALWAYS' | 'DEVICE' | 'SESSION'
    'OktaSignOnPolicyRule': components['schemas']['PolicyRule'] & {
      actions?: components['schemas']['OktaSignOnPolicyRuleActions']
      conditions?: components['schemas']['OktaSignOnPolicyRuleConditions']
    }
    'OktaSignOnPolicyRuleActions': components['schemas']['PolicyRuleActions'] & Record<string, unknown> & {
      signon?: components['schemas']['OktaSignOnPolicyRuleSignonActions']
    }
    'OktaSignOnPolicyRuleConditions': Record<string, unknown> & {
      authContext?: components['schemas']['PolicyRuleAuthContextCondition']
      identityProvider?: components['schemas']['IdentityProviderPolicyRuleCondition']
      network?: components['schemas']['PolicyNetworkCondition']
      people?: components['schemas']['PolicyPeopleCondition']
    }
    'OktaSignOnPolicyRuleSignonActions': {
      access?: 'ALLOW' | 'DENY'
      factorLifetime?: number
      factorPromptMode?: components['schemas']['OktaSignOnPolicyFactorPromptMode']
      primaryFactor?: components['schemas']['OktaSignOnPolicyRuleSignonPrimaryFactor']
      rememberDeviceByDefault?: boolean
      requireFactor?: boolean
      session?: components['schemas']['OktaSignOnPolicyRuleSignonSessionActions']
    }
    'OktaSignOnPolicyRuleSignonPrimaryFactor': 'PASSWORD_IDP' | 'PASSWORD_IDP_ANY_FACTOR'
    'OktaSignOnPolicyRuleSignonSessionActions': {
      maxSessionIdleMinutes?: number
      maxSessionLifetimeMinutes?: number
      usePersistentCookie?: boolean
    }
    'OktaSupportAccessStatus': 'DISABLED' | 'ENABLED' | 'NOT_REQUESTED' | 'REQUESTED'
    'OktaSupportCase': {
      caseNumber?: string
      impersonation?: {
        status?: components['schemas']['OktaSupportAccessStatus']
        expiration?: string | null
      }
      selfAssigned?: {
        status?: components['schemas']['SelfAssignedStatus']
      }
      subject?: string
    }
    'OktaSupportCases': {
      supportCases?: components['schemas']['OktaSupportCase'][]
      [name: string]: unknown
    }
    'OktaUserGroupProfile': {
      description?: string | null
      name?: string
    }
    'OktaVerifyPayload': {
      clientVersion?: string
      [name: string]: unknown
    }
    'OobAuthenticateRequest': {
      challenge_hint: components['schemas']['ChallengeHint']
      channel_hint: components['schemas']['Channel']
      login_hint: string
    }
    'OobAuthenticateResponse': {
      binding_code?: string
      binding_method?: components['schemas']['BindingMethod']
      channel?: components['schemas']['Channel']
      expires_in?: number
      interval?: number
      oob_code?: string
      [name: string]: unknown
    }
    'OpenIdConnectApplication': components['schemas']['Application'] & {
      credentials: components['schemas']['OAuthApplicationCredentials']
      name: 'oidc_client'
      settings: components['schemas']['OpenIdConnectApplicationSettings']
    }
    'OpenIdConnectApplicationConsentMethod': 'REQUIRED' | 'TRUSTED'
    'OpenIdConnectApplicationIdpInitiatedLogin': {
      default_scope?: string[]
      mode: 'DISABLED' | 'SPEC' | 'OKTA'
    }
    'OpenIdConnectApplicationIssuerMode': 'CUSTOM_URL' | 'DYNAMIC' | 'ORG_URL'
    'OpenIdConnectApplicationNetwork': {
      connection: 'ANYWHERE' | 'ZONE'
      exclude?: string[]
      include?: string[]
    }
    'OpenIdConnectApplicationSettings': components['schemas']['ApplicationSettings'] & {
      oauthClient?: components['schemas']['OpenIdConnectApplicationSettingsClient']
    }
    'OpenIdConnectApplicationSettingsClient': {
      application_type?: components['schemas']['OpenIdConnectApplicationType']
      backchannel_authentication_request_signing_alg?: 'HS256' | 'HS384' | 'HS512' | 'RS256' | 'RS384' | 'RS512' | 'ES256' | 'ES384' | 'ES512'
      backchannel_custom_authenticator_id?: string
      backchannel_token_delivery_mode?: 'poll' | 'ping' | 'push'
      client_uri?: string
      consent_method?: components['schemas']['OpenIdConnectApplicationConsentMethod']
      dpop_bound_access_tokens?: boolean
      frontchannel_logout_session_required?: boolean
      frontchannel_logout_uri?: string
      grant_types: components['schemas']['GrantType'][]
      id_token_encrypted_response_alg?: components['schemas']['IdTokenKeyEncryptionAlgorithm']
      idp_initiated_login?: components['schemas']['OpenIdConnectApplicationIdpInitiatedLogin']
      initiate_login_uri?: string
      issuer_mode?: components['schemas']['OpenIdConnectApplicationIssuerMode']
      jwks?: components['schemas']['OpenIdConnectApplicationSettingsClientKeys']
      jwks_uri?: string
      logo_uri?: string
      network?: components['schemas']['OpenIdConnectApplicationNetwork']
      participate_slo?: boolean
      policy_uri?: string
      post_logout_redirect_uris?: string[]
      redirect_uris?: string[]
      refresh_token?: components['schemas']['OpenIdConnectApplicationSettingsRefreshToken']
      request_object_signing_alg?: 'HS256' | 'HS384' | 'HS512' | 'RS256' | 'RS384' | 'RS512' | 'ES256' | 'ES384' | 'ES512'
      response_types?: components['schemas']['OAuthResponseType'][]
      sector_identifier_uri?: string
      subject_type?: 'public' | 'pairwise'
      tos_uri?: string
      wildcard_redirect?: 'DISABLED' | 'SUBDOMAIN'
    }
    'OpenIdConnectApplicationSettingsClientKeys': {
      keys?: (components['schemas']['OAuth2ClientJsonSigningKeyResponse'] | components['schemas']['OAuth2ClientJsonEncryptionKeyResponse'])[]
    }
    'OpenIdConnectApplicationSettingsRefreshToken': {
      leeway?: number
      rotation_type: components['schemas']['OpenIdConnectRefreshTokenRotationType']
    }
    'OpenIdConnectApplicationType': 'browser' | 'native' | 'service' | 'web'
    'OpenIdConnectRefreshTokenRotationType': 'ROTATE' | 'STATIC'
    'OperationRequest': {
      assignmentId?: string
    }
    'OperationResponse': {
      completed?: string
      created: string
      id: string
      started?: string
      status: 'COMPLETED' | 'SCHEDULED' | 'IN_PROGRESS' | 'FAILED'
      type: string
      [name: string]: unknown
    }
    'OperationalStatus': 'DEGRADED' | 'DISRUPTED' | 'INACTIVE' | 'OPERATIONAL'
    'OptInStatusResponse': {
      optInStatus?: 'OPTING_IN' | 'OPTED_IN' | 'OPTING_OUT' | 'OPTED_OUT'
      _links?: {
        optInStatus?: components['schemas']['HrefObject']
        [name: string]: unknown
      }
      [name: string]: unknown
    }
    'Org2OrgProvisioningOAuthSigningSettings': {
      rotationMode: components['schemas']['ConnectionsSigningRotationMode']
    }
    'OrgAerialConsent': {
      accountId: string
    }
    'OrgAerialConsentDetails': {
      accountId: string
      grantedBy?: string
      grantedDate?: string
      _links?: components['schemas']['LinksAerialConsentGranted']
      [name: string]: unknown
    }
    'OrgAerialConsentRevoked': {
      _links?: components['schemas']['LinksAerialConsentRevoked']
      [name: string]: unknown
    }
    'OrgCAPTCHASettings': {
      captchaId?: string | null
      enabledPages?: components['schemas']['enabledPagesType'][]
      _links?: {
        self?: components['schemas']['HrefObject']
      }
    }
    'OrgContactType': 'BILLING' | 'TECHNICAL'
    'OrgContactTypeObj': {
      contactType?: components['schemas']['OrgContactType']
      [name: string]: unknown
    } & (components['schemas']['orgBillingContactType'] | components['schemas']['orgTechnicalContactType'])
    'OrgContactUser': {
      userId?: string
      _links?: {
        user?: components['schemas']['HrefObjectUserLink']
      }
    }
    'OrgCreationAdmin': {
      credentials?: {
        password?: {
          value?: string
        }
        recovery_question?: components['schemas']['RecoveryQuestionCredential']
      }
      profile: {
        firstName: string | null
        lastName: string | null
        email: string
        login: string
        [name: string]: unknown
      }
    }
    'OrgCrossAppAccessConnection': {
      created?: string
      id?: string
      lastUpdated?: string
      requestingAppInstanceId?: string
      resourceAppInstanceId?: string
      status?: 'ACTIVE' | 'INACTIVE'
    }
    'OrgCrossAppAccessConnectionPatchRequest': {
      status: 'ACTIVE' | 'INACTIVE'
    }
    'OrgOktaCommunicationSetting': {
      optOutEmailUsers?: boolean
      _links?: {
        optIn?: components['schemas']['HrefObject']
        optOut?: components['schemas']['HrefObject']
        [name: string]: unknown
      }
      [name: string]: unknown
    }
    'OrgOktaSupportSetting': 'DISABLED' | 'ENABLED'
    'OrgOktaSupportSettingsObj': {
      caseNumber?: string | null
      expiration?: string | null
      support?: components['schemas']['OrgOktaSupportSetting']
      _links?: {
        extend?: components['schemas']['HrefObject']
        revoke?: components['schemas']['HrefObject']
        grant?: components['schemas']['HrefObject']
        case?: components['schemas']['HrefObject']
        cases?: components['schemas']['HrefObject']
        [name: string]: unknown
      }
      [name: string]: unknown
    }
    'OrgPreferences': {
      showEndUserFooter?: boolean
      _links?: {
        hideEndUserFooter?: components['schemas']['HrefObject']
        showEndUserFooter?: components['schemas']['HrefObject']
        [name: string]: unknown
      }
      [name: string]: unknown
    }
    'OrgSetting': {
      address1?: string | null
      address2?: string | null
      city?: string | null
      companyName?: string
      country?: string | null
      created?: string
      endUserSupportHelpURL?: string
      expiresAt?: string | null
      id?: string
      lastUpdated?: string
      phoneNumber?: string
      postalCode?: string | null
      state?: string | null
      status?: 'ACTIVE' | 'INACTIVE'
      subdomain?: string
      supportPhoneNumber?: string
      website?: string
      _links?: components['schemas']['orgGeneralSettingLinks']
    }
    'Organization': {
      helpLink?: string
      name?: string
      supportEmail?: string
      url?: string
      _links?: {
        self?: {
          href?: string
          hints?: {
            allow?: 'GET'[]
            [name: string]: unknown
          }
          [name: string]: unknown
        }
        [name: string]: unknown
      }
      [name: string]: unknown
    }
    'OtpProtocol': 'SYMANTEC' | 'TOTP' | 'YUBICO'
    'OtpTotpAlgorithm': 'HMacSHA1' | 'HMacSHA256' | 'HMacSHA512'
    'OtpTotpEncoding': 'base32' | 'base64' | 'hexadecimal'
    'OtpTotpPassCodeLength': number
    'OtpTotpTimeIntervalInSeconds': number
    'PageRoot': ({
      _embedded?: {
        default?: components['schemas']['CustomizablePage']
        customized?: components['schemas']['CustomizablePage']
        customizedUrl?: string
        preview?: components['schemas']['CustomizablePage']
        previewUrl?: string
        [name: string]: unknown
      }
      _links?: components['schemas']['LinksSelf'] & {
        default?: components['schemas']['HrefObject']
        customized?: components['schemas']['HrefObject']
        preview?: components['schemas']['HrefObject']
        [name: string]: unknown
      }
      [name: string]: unknown
    })
    'ParRequest': {
      client_id?: string
      code_challenge?: string
      code_challenge_method?: string
      display?: string
      idp?: string
      idp_scope?: string
      login_hint?: string
      max_age?: number
      nonce?: string
      prompt?: string
      redirect_uri?: string
      request?: string
      response_mode?: string
      response_type?: string
      scope?: string
      sessionToken?: string
      state?: string
    }
    'ParResponse': {
      expires_in?: number
      request_uri?: string
      [name: string]: unknown
    }
    'Parameters': {
      action: 'ADD' | 'REMOVE'
      attribute: string
      values: string[]
    }
    'PasswordCredential': {
      hash?: components['schemas']['PasswordCredentialHash']
      hook?: components['schemas']['PasswordCredentialHook']
      value?: string
    }
    'PasswordCredentialHash': {
      algorithm?: components['schemas']['PasswordCredentialHashAlgorithm']
      digestAlgorithm?: components['schemas']['DigestAlgorithm']
      iterationCount?: number
      keySize?: number
      salt?: string
      saltOrder?: string
      value?: string
      workFactor?: number
    }
    'PasswordCredentialHashAlgorithm': 'BCRYPT' | 'MD5' | 'PBKDF2' | 'SHA-1' | 'SHA-256' | 'SHA-512'
    'PasswordCredentialHook': {
      type?: string
    }
    'PasswordDictionary': {
      common?: components['schemas']['PasswordDictionaryCommon']
    }
    'PasswordDictionaryCommon': {
      exclude?: boolean
    }
    'PasswordImportRequest': {
      data?: components['schemas']['PasswordImportRequestData']
      eventType?: string
      source?: string
    }
    'PasswordImportRequestData': {
      action?: {
        credential?: string
      }
      context?: {
        request?: components['schemas']['InlineHookRequestObject']
        credential?: {
          username?: string
          password?: string
        }
      }
    }
    'PasswordImportRequestExecute': components['schemas']['InlineHookBasePayload'] & components['schemas']['PasswordImportRequest']
    'PasswordPolicy': components['schemas']['Policy'] & {
      conditions?: components['schemas']['PasswordPolicyConditions']
      settings?: components['schemas']['PasswordPolicySettings']
    }
    'PasswordPolicyAuthenticationProviderCondition': {
      include?: string[]
      provider?: components['schemas']['PasswordPolicyAuthenticationProviderType']
    }
    'PasswordPolicyAuthenticationProviderType': 'ACTIVE_DIRECTORY' | 'ANY' | 'LDAP' | 'OKTA'
    'PasswordPolicyConditions': Record<string, unknown> & {
      authProvider?: components['schemas']['PasswordPolicyAuthenticationProviderCondition']
      people?: {
        groups?: {
          include?: string[]
        }
      }
    }
    'PasswordPolicyDelegationSettings': {
      options?: components['schemas']['PasswordPolicyDelegationSettingsOptions']
    }
    'PasswordPolicyDelegationSettingsOptions': {
      skipUnlock?: boolean
    }
    'PasswordPolicyPasswordSettings': {
      age?: components['schemas']['PasswordPolicyPasswordSettingsAge']
      complexity?: components['schemas']['PasswordPolicyPasswordSettingsComplexity']
      lockout?: components['schemas']['PasswordPolicyPasswordSettingsLockout']
      breachedProtection?: components['schemas']['PasswordPolicyPasswordSettingsBreachedProtection']
    }
    'PasswordPolicyPasswordSettingsAge': {
      expireWarnDays?: number
      historyCount?: number
      maxAgeDays?: number
      minAgeMinutes?: number
    }
    'PasswordPolicyPasswordSettingsBreachedProtection': {
      delegatedWorkflowId?: string | null
      expireAfterDays?: number | null
      logoutEnabled?: boolean | null
    }
    'PasswordPolicyPasswordSettingsComplexity': {
      dictionary?: components['schemas']['PasswordDictionary']
      excludeAttributes?: string[]
      excludeUsername?: boolean
      maxConsecutiveCharacters?: number
      minLength?: number
      minLowerCase?: number
      minNumber?: number
      minSymbol?: number
      minUpperCase?: number
      oelStatement?: string
    }
    'PasswordPolicyPasswordSettingsLockout': {
      autoUnlockMinutes?: number
      maxAttempts?: number
      showLockoutFailures?: boolean
      userLockoutNotificationChannels?: string[]
    }
    'PasswordPolicyRecoveryEmail': {
      properties?: components['schemas']['PasswordPolicyRecoveryEmailProperties']
      status?: components['schemas']['LifecycleStatus']
    }
    'PasswordPolicyRecoveryEmailProperties': {
      recoveryToken?: components['schemas']['PasswordPolicyRecoveryEmailRecoveryToken']
    }
    'PasswordPolicyRecoveryEmailRecoveryToken': {
      tokenLifetimeMinutes?: number
    }
    'PasswordPolicyRecoveryFactorSettings': {
      status?: components['schemas']['LifecycleStatus']
    }
    'PasswordPolicyRecoveryFactors': {
      okta_call?: components['schemas']['PasswordPolicyRecoveryFactorSettings']
      okta_email?: components['schemas']['PasswordPolicyRecoveryEmail']
      okta_sms?: components['schemas']['PasswordPolicyRecoveryFactorSettings']
      recovery_question?: components['schemas']['PasswordPolicyRecoveryQuestion']
    }
    'PasswordPolicyRecoveryQuestion': {
      properties?: components['schemas']['PasswordPolicyRecoveryQuestionProperties']
      status?: components['schemas']['LifecycleStatus']
    }
    'PasswordPolicyRecoveryQuestionComplexity': {
      minLength?: number
    }
    'PasswordPolicyRecoveryQuestionProperties': {
      complexity?: components['schemas']['PasswordPolicyRecoveryQuestionComplexity']
    }
    'PasswordPolicyRecoverySettings': {
      factors?: components['schemas']['PasswordPolicyRecoveryFactors']
    }
    'PasswordPolicyRule': components['schemas']['PolicyRule'] & {
      actions?: components['schemas']['PasswordPolicyRuleActions']
      conditions?: components['schemas']['PasswordPolicyRuleConditions']
    }
    'PasswordPolicyRuleAction': {
      access?: components['schemas']['PolicyAccess']
    }
    'PasswordPolicyRuleActions': components['schemas']['PolicyRuleActions'] & Record<string, unknown> & {
      passwordChange?: components['schemas']['PasswordPolicyRuleAction']
      selfServicePasswordReset?: components['schemas']['SelfServicePasswordResetAction']
      selfServiceUnlock?: components['schemas']['PasswordPolicyRuleAction']
    }
    'PasswordPolicyRuleConditions': {
      network?: components['schemas']['PolicyNetworkCondition']
      people?: components['schemas']['PolicyPeopleCondition']
    }
    'PasswordPolicySettings': {
      delegation?: components['schemas']['PasswordPolicyDelegationSettings']
      password?: components['schemas']['PasswordPolicyPasswordSettings']
      recovery?: components['schemas']['PasswordPolicyRecoverySettings']
    }
    'PasswordProtectionWarningTrigger': 'PASSWORD_PROTECTION_OFF' | 'PASSWORD_REUSE' | 'PHISHING_REUSE'
    'PasswordResponse': {
      created?: string
      id?: string
      lastUpdated?: string
      status?: string
      _links?: {
        self?: {
          href?: string
          hints?: {
            allow?: ('DELETE' | 'GET' | 'PUT')[]
            [name: string]: unknown
          }
          [name: string]: unknown
        }
        [name: string]: unknown
      }
      [name: string]: unknown
    }
    'PasswordSettingObject': {
      change?: components['schemas']['ChangeEnum']
      seed?: components['schemas']['SeedEnum']
      status?: components['schemas']['EnabledStatus']
    }
    'PatchAction': 'remove' | 'replace'
    'PerClientRateLimitMode': 'DISABLE' | 'ENFORCE' | 'PREVIEW'
    'PerClientRateLimitSettings': {
      defaultMode: components['schemas']['PerClientRateLimitMode']
      useCaseModeOverrides?: {
        LOGIN_PAGE?: components['schemas']['PerClientRateLimitMode']
        OAUTH2_AUTHORIZE?: components['schemas']['PerClientRateLimitMode']
        OIE_APP_INTENT?: components['schemas']['PerClientRateLimitMode']
      }
    }
    'Permission': ({
      conditions?: components['schemas']['PermissionConditions']
      created?: string
      label?: string
      lastUpdated?: string
      _links?: components['schemas']['LinksSelf'] & {
        role?: components['schemas']['HrefObjectRoleLink']
        [name: string]: unknown
      }
      [name: string]: unknown
    })
    'PermissionConditions': {
      exclude?: Record<string, Record<string, unknown>> | null
      include?: Record<string, Record<string, unknown>> | null
    } | null
    'Permissions': {
      permissions?: components['schemas']['Permission'][]
      [name: string]: unknown
    }
    'PersonalAppsBlockList': {
      domains?: string[]
    }
    'Phone': {
      id: string
      profile: {
        phoneNumber: string
        [name: string]: unknown
      }
      status: 'VERIFIED' | 'UNVERIFIED'
      _links?: {
        self?: {
          href?: string
          hints?: {
            allow?: ('GET' | 'DELETE' | 'PUT')[]
            [name: string]: unknown
          }
          [name: string]: unknown
        }
        challenge?: {
          href?: string
          hints?: {
            allow?: ('DELETE' | 'GET' | 'POST' | 'PUT')[]
            [name: string]: unknown
          }
          [name: string]: unknown
        }
        verify?: {
          href?: string
          hints?: {
            allow?: ('DELETE' | 'GET' | 'POST' | 'PUT')[]
            [name: string]: unknown
          }
          [name: string]: unknown
        }
        [name: string]: unknown
      }
      [name: string]: unknown
    }
    'PinRequest': {
      authenticatorEnrollmentId?: string
      fulfillmentProvider?: 'yubico'
      userId?: string
    }
    'PipelineType': 'idx' | 'v1'
    'Platform': 'ANDROID' | 'CHROMEOS' | 'IOS' | 'MACOS' | 'WINDOWS'
    'PlatformConditionEvaluatorPlatform': {
      os?: components['schemas']['PlatformConditionEvaluatorPlatformOperatingSystem']
      type?: components['schemas']['PolicyPlatformType']
    }
    'PlatformConditionEvaluatorPlatformOperatingSystem': {
      expression?: string
      type?: components['schemas']['PolicyPlatformOperatingSystemType']
      version?: components['schemas']['PlatformConditionEvaluatorPlatformOperatingSystemVersion']
    }
    'PlatformConditionEvaluatorPlatformOperatingSystemVersion': {
      matchType?: components['schemas']['PlatformConditionOperatingSystemVersionMatchType']
      value?: string
    }
    'PlatformConditionOperatingSystemVersionMatchType': 'EXPRESSION' | 'SEMVER'
    'PlatformPolicyRuleCondition': {
      exclude?: components['schemas']['PlatformConditionEvaluatorPlatform'][]
      include?: components['schemas']['PlatformConditionEvaluatorPlatform'][]
    }
    'PlayProtectVerdict': 'HIGH' | 'LOW' | 'MEDIUM'
    'Policy': {
      created?: string | null
      description?: string
      id?: string
      lastUpdated?: string | null
      name: string
      priority?: number
      status?: components['schemas']['LifecycleStatus']
      system?: boolean
      type: components['schemas']['PolicyType']
      _embedded?: Record<string, unknown>
      _links?: components['schemas']['PolicyLinks']
    }
    'PolicyAccess': 'ALLOW' | 'DENY'
    'PolicyAccountLink': {
      action?: components['schemas']['PolicyAccountLinkAction']
      filter?: components['schemas']['PolicyAccountLinkFilter']
    }
    'PolicyAccountLinkAction': 'AUTO' | 'DISABLED'
    'PolicyAccountLinkFilter': {
      groups?: components['schemas']['PolicyAccountLinkFilterGroups']
      users?: components['schemas']['PolicyAccountLinkFilterUsers']
    } | null
    'PolicyAccountLinkFilterGroups': {
      include?: string[]
    }
    'PolicyAccountLinkFilterUsers': {
      exclude?: string[]
      excludeAdmins?: boolean
    }
    'PolicyContext': {
      device?: {
        platform?: string
        registered?: boolean
        managed?: boolean
        assuranceId?: string
      }
      groups: {
        ids: string[]
      }
      ip?: string
      risk?: {
        level?: 'LOW' | 'MEDIUM' | 'HIGH'
        minRiskLevel?: 'LOW' | 'MEDIUM' | 'HIGH'
      }
      user: {
        id: string
      }
      zones?: {
        ids?: string[]
      }
    }
    'PolicyLinks': {
      activate?: components['schemas']['HrefObjectActivateLink']
      deactivate?: components['schemas']['HrefObjectDeactivateLink']
      mappings?: components['schemas']['HrefObjectMappingsLink']
      rules?: components['schemas']['HrefObjectRulesLink']
      self?: components['schemas']['HrefObjectSelfLink']
    }
    'PolicyMapping': ({
      id?: string
      _links?: components['schemas']['LinksSelf'] & {
        application?: components['schemas']['HrefObject']
        policy?: components['schemas']['HrefObject']
        [name: string]: unknown
      }
      [name: string]: unknown
    })
    'PolicyMappingRequest': {
      resourceId?: string
      resourceType?: components['schemas']['PolicyMappingResourceType']
    }
    'PolicyMappingResourceType': 'ACCESS_POLICY'
    'PolicyNetworkCondition': {
      connection?: components['schemas']['PolicyNetworkConnection']
      exclude?: string[]
      include?: string[]
    }
    'PolicyNetworkConnection': 'ANYWHERE' | 'ZONE'
    'PolicyPeopleCondition': {
      groups?: components['schemas']['GroupCondition']
      users?: components['schemas']['UserCondition']
    }
    'PolicyPlatformOperatingSystemType': 'ANDROID' | 'ANY' | 'CHROMEOS' | 'IOS' | 'MACOS' | 'OTHER' | 'WINDOWS' | 'LINUX'
    'PolicyPlatformType': 'ANY' | 'DESKTOP' | 'MOBILE' | 'OTHER'
    'PolicyRule': {
      created?: string | null
      id?: string
      lastUpdated?: string | null
      name?: string
      priority?: number | null
      status?: components['schemas']['LifecycleStatus']
      system?: boolean
      type?: components['schemas']['PolicyRuleType']
      _links?: components['schemas']['PolicyLinks']
    }
    'PolicyRuleActions': Record<string, unknown>
    'PolicyRuleAuthContextCondition': {
      authType?: components['schemas']['PolicyRuleAuthContextType']
    }
    'PolicyRuleAuthContextType': 'ANY' | 'LDAP_INTERFACE' | 'RADIUS'
    'PolicyRuleType': 'ACCESS_POLICY' | 'DEVICE_SIGNAL_COLLECTION' | 'ENTITY_RISK' | 'IDP_DISCOVERY' | 'MFA_ENROLL' | 'PASSWORD' | 'POST_AUTH_SESSION' | 'PROFILE_ENROLLMENT' | 'SIGN_ON' | 'SESSION_VIOLATION_DETECTION' | 'CLIENT_UPDATE' | 'IDENTITY_CLAIM_SOURCING'
    'PolicyRuleVerificationMethodType': 'ASSURANCE' | 'AUTH_METHOD_CHAIN' | 'ID_PROOFING'
    'PolicySubject': {
      filter?: string | null
      matchAttribute?: string | null
      matchType?: components['schemas']['PolicySubjectMatchType']
      userNameTemplate?: components['schemas']['PolicyUserNameTemplate']
    }
    'PolicySubjectMatchType': 'CUSTOM_ATTRIBUTE' | 'EMAIL' | 'USERNAME' | 'USERNAME_OR_EMAIL'
    'PolicyType': 'ACCESS_POLICY' | 'ENTITY_RISK' | 'IDP_DISCOVERY' | 'MFA_ENROLL' | 'OKTA_SIGN_ON' | 'PASSWORD' | 'POST_AUTH_SESSION' | 'PROFILE_ENROLLMENT' | 'DEVICE_SIGNAL_COLLECTION' | 'SESSION_VIOLATION_DETECTION' | 'CLIENT_UPDATE' | 'IDENTITY_CLAIM_SOURCING'
    'PolicyTypeSimulation': 'ACCESS_POLICY' | 'MFA_ENROLL' | 'OKTA_SIGN_ON' | 'PROFILE_ENROLLMENT'
    'PolicyUserNameTemplate': {
      template?: string
    }
    'PossessionConstraint': components['schemas']['AccessPolicyConstraint'] & ({
      deviceBound?: 'OPTIONAL' | 'REQUIRED'
      hardwareProtection?: 'OPTIONAL' | 'REQUIRED'
      phishingResistant?: 'OPTIONAL' | 'REQUIRED'
      userPresence?: 'OPTIONAL' | 'REQUIRED'
      userVerification?: 'OPTIONAL' | 'REQUIRED'
      userVerificationMethods?: ('BIOMETRICS' | 'PIN')[]
    })
    'PostAuthKeepMeSignedInPrompt': {
      acceptButtonText?: string | null
      rejectButtonText?: string | null
      subtitle?: string | null
      title?: string | null
    }
    'PostAuthSessionFailureActionsObject': {
      action?: 'RUN_WORKFLOW' | 'TERMINATE_SESSION'
    }
    'PostAuthSessionPolicy': components['schemas']['Policy'] & ({
      conditions?: string | null
    })
    'PostAuthSessionPolicyRule': components['schemas']['PolicyRule'] & {
      actions?: {
        postAuthSession?: {
          failureActions?: components['schemas']['PostAuthSessionFailureActionsObject'][]
        }
      }
      conditions?: {
        people?: components['schemas']['PolicyPeopleCondition']
      }
    }
    'PostAuthSessionPolicyRuleRunWorkflow': {
      action?: 'RUN_WORKFLOW'
      workflow?: {
        id?: number
      }
    }
    'PostAuthSessionPolicyRuleTerminateSession': {
      action?: 'TERMINATE_SESSION'
    }
    'PreRegistrationInlineHook': {
      inlineHookId?: string
    }
    'PrincipalRateLimitEntity': {
      createdBy?: string
      createdDate?: string
      defaultConcurrencyPercentage?: number
      defaultPercentage?: number
      id?: string
      lastUpdate?: string
      lastUpdatedBy?: string
      orgId?: string
      principalId: string
      principalType: components['schemas']['PrincipalType']
    }
    'PrincipalType': 'OAUTH_CLIENT' | 'SSWS_TOKEN'
    'Profile': {
      createdAt?: string
      modifiedAt?: string
      profile?: Record<string, unknown>
      _links?: {
        self?: {
          href?: string
          [name: string]: unknown
        }
        describedBy?: {
          href?: string
          [name: string]: unknown
        }
        [name: string]: unknown
      }
      [name: string]: unknown
    }
    'ProfileEnrollmentPolicy': components['schemas']['Policy'] & ({
      conditions?: string | null
    })
    'ProfileEnrollmentPolicyRule': components['schemas']['PolicyRule'] & ({
      actions?: components['schemas']['ProfileEnrollmentPolicyRuleActions']
      conditions?: string | null
    })
    'ProfileEnrollmentPolicyRuleAction': {
      access?: 'ALLOW' | 'DENY'
      activationRequirements?: components['schemas']['ProfileEnrollmentPolicyRuleActivationRequirement']
      allowedIdentifiers?: string[]
      enrollAuthenticatorTypes?: string[]
      preRegistrationInlineHooks?: components['schemas']['PreRegistrationInlineHook'][]
      profileAttributes?: components['schemas']['ProfileEnrollmentPolicyRuleProfileAttribute'][]
      progressiveProfilingAction?: 'ENABLED' | 'DISABLED'
      targetGroupIds?: string[]
      uiSchemaId?: string
      unknownUserAction?: 'DENY' | 'REGISTER'
    }
    'ProfileEnrollmentPolicyRuleActions': components['schemas']['PolicyRuleActions'] & Record<string, unknown> & {
      profileEnrollment?: components['schemas']['ProfileEnrollmentPolicyRuleAction']
    }
    'ProfileEnrollmentPolicyRuleActivationRequirement': {
      emailVerification?: boolean
    }
    'ProfileEnrollmentPolicyRuleProfileAttribute': {
      label?: string
      name?: string
      required?: boolean
    }
    'ProfileMapping': {
      id?: string
      properties?: components['schemas']['ProfileMappingProperty']
      source?: components['schemas']['ProfileMappingSource']
      target?: components['schemas']['ProfileMappingTarget']
      _links?: components['schemas']['LinksSelf']
      [name: string]: unknown
    }
    'ProfileMappingProperty': {
      expression?: string
      pushStatus?: components['schemas']['ProfileMappingPropertyPushStatus']
    }
    'ProfileMappingPropertyPushStatus': 'DONT_PUSH' | 'PUSH'
    'ProfileMappingRequest': {
      properties: components['schemas']['ProfileMappingProperty']
      expression: unknown
      pushStatus: unknown
    }
    'ProfileMappingSource': {
      id?: string
      name?: string
      type?: string
      _links?: components['schemas']['SourceLinks']
      [name: string]: unknown
    }
    'ProfileMappingTarget': {
      id?: string
      name?: string
      type?: string
      _links?: components['schemas']['SourceLinks']
      [name: string]: unknown
    }
    'ProfileSettingObject': {
      status?: components['schemas']['EnabledStatus']
    }
    'Prompt': 'consent' | 'enroll_authenticator' | 'login' | 'login consent' | 'none'
    'ProtocolAlgorithmRequestScope': 'NONE' | 'REQUEST'
    'ProtocolAlgorithmResponseScope': 'ANY' | 'RESPONSE' | 'TOKEN'
    'ProtocolCredentialsKeyId': string
    'ProtocolEndpointBinding': 'HTTP-POST' | 'HTTP-REDIRECT'
    'ProtocolIdVerification': {
      credentials?: components['schemas']['IDVCredentials']
      endpoints?: components['schemas']['IDVEndpoints']
      scopes?: components['schemas']['OAuthScopes']
      type?: 'ID_PROOFING'
    }
    'ProtocolMtls': {
      credentials?: components['schemas']['MtlsCredentials']
      endpoints?: components['schemas']['MtlsEndpoints']
      type?: 'MTLS'
    }
    'ProtocolOAuth': {
      credentials?: components['schemas']['OAuthCredentials']
      endpoints?: components['schemas']['OAuthEndpoints']
      scopes?: components['schemas']['OAuthScopes']
      type?: 'OAUTH2'
    }
    'ProtocolOidc': {
      algorithms?: components['schemas']['OidcAlgorithms']
      credentials?: components['schemas']['OAuthCredentials']
      endpoints?: components['schemas']['OAuthEndpoints']
      issuer?: components['schemas']['OidcIssuer']
      oktaIdpOrgUrl?: string
      scopes?: string[]
      settings?: components['schemas']['OidcSettings']
      type?: 'OIDC'
    }
    'ProtocolSaml': {
      algorithms?: components['schemas']['SamlAlgorithms']
      credentials?: components['schemas']['SamlCredentials']
      endpoints?: components['schemas']['SamlEndpoints']
      relayState?: components['schemas']['SamlRelayState']
      settings?: components['schemas']['SamlSettings']
      type?: 'SAML2'
    }
    'ProviderType': 'APNS' | 'FCM'
    'Provisioning': {
      action?: components['schemas']['ProvisioningAction']
      conditions?: components['schemas']['ProvisioningConditions']
      groups?: components['schemas']['ProvisioningGroups']
      profileMaster?: boolean
    }
    'ProvisioningAction': 'AUTO' | 'DISABLED'
    'ProvisioningConditions': {
      deprovisioned?: components['schemas']['ProvisioningDeprovisionedCondition']
      suspended?: components['schemas']['ProvisioningSuspendedCondition']
    }
    'ProvisioningConnectionAuthScheme': 'OAUTH2' | 'TOKEN' | 'UNKNOWN'
    'ProvisioningConnectionOauthAuthScheme': 'OAUTH2'
    'ProvisioningConnectionOauthRequest': components['schemas']['ProvisioningConnectionRequest'] & {
      profile: components['schemas']['ProvisioningConnectionOauthRequestProfile']
    }
    'ProvisioningConnectionOauthRequestProfile': {
      authScheme: components['schemas']['ProvisioningConnectionOauthAuthScheme']
      clientId?: string
      settings?: components['schemas']['Office365ProvisioningSettings']
      signing?: components['schemas']['Org2OrgProvisioningOAuthSigningSettings']
    }
    'ProvisioningConnectionRequest': Record<string, unknown>
    'ProvisioningConnectionResponse': {
      authScheme?: components['schemas']['ProvisioningConnectionTokenAuthScheme']
      baseUrl?: string
      profile?: components['schemas']['ProvisioningConnectionResponseProfile']
      status?: components['schemas']['ProvisioningConnectionStatus']
      _links?: components['schemas']['LinksSelfLifecycleAndAuthorize']
      [name: string]: unknown
    }
    'ProvisioningConnectionResponseProfile': {
      authScheme: components['schemas']['ProvisioningConnectionAuthScheme']
      signing?: components['schemas']['Org2OrgProvisioningOAuthSigningSettings']
      [name: string]: unknown
    }
    'ProvisioningConnectionStatus': 'DISABLED' | 'ENABLED' | 'UNKNOWN'
    'ProvisioningConnectionTokenAuthScheme': 'TOKEN'
    'ProvisioningConnectionTokenRequest': components['schemas']['ProvisioningConnectionRequest'] & {
      baseUrl?: string
      profile: components['schemas']['ProvisioningConnectionTokenRequestProfile']
    }
    'ProvisioningConnectionTokenRequestProfile': {
      authScheme: components['schemas']['ProvisioningConnectionTokenAuthScheme']
      token?: string
    }
    'ProvisioningDeprovisionedAction': 'NONE' | 'REACTIVATE'
    'ProvisioningDeprovisionedCondition': {
      action?: components['schemas']['ProvisioningDeprovisionedAction']
    }
    'ProvisioningGroups': {
      action?: components['schemas']['ProvisioningGroupsAction']
      assignments?: string[]
      filter?: string[]
      sourceAttributeName?: string
    }
    'ProvisioningGroupsAction': 'APPEND' | 'ASSIGN' | 'NONE' | 'SYNC'
    'ProvisioningSuspendedAction': 'NONE' | 'UNSUSPEND'
    'ProvisioningSuspendedCondition': {
      action?: components['schemas']['ProvisioningSuspendedAction']
    }
    'PublicAppleAppSiteWellKnownURI': Record<string, unknown>
    'PublicAssetLinksWellKnownURI': Record<string, unknown>[]
    'PublicWebauthnSiteWellKnownURI': Record<string, unknown>
    'PushMethodKeyProtection': 'ANY' | 'HARDWARE'
    'PushNotificationChallenge': {
      challenge?: string
      payloadVersion?: 'IDXv1'
      [name: string]: unknown
    }
    'PushNotificationVerification': {
      challengeResponse?: string
      method?: 'push'
    }
    'PushProvider': {
      id?: string
      lastUpdatedDate?: string
      name?: string
      providerType?: components['schemas']['ProviderType']
      _links?: components['schemas']['LinksSelf']
    }
    'RateLimitAdminNotifications': {
      notificationsEnabled: boolean
    }
    'RateLimitWarningThresholdRequest': {
      warningThreshold: number
    }
    'RateLimitWarningThresholdResponse': {
      warningThreshold?: number
      [name: string]: unknown
    }
    'Realm': {
      created?: string
      id?: string
      isDefault?: boolean
      lastUpdated?: string
      profile?: components['schemas']['RealmProfile']
      _links?: components['schemas']['LinksSelf']
      [name: string]: unknown
    }
    'RealmAssignment': {
      actions?: components['schemas']['Actions']
      conditions?: components['schemas']['Conditions']
      created?: string
      domains?: string[]
      id?: string
      isDefault?: boolean
      lastUpdated?: string
      name?: string
      priority?: number
      status?: components['schemas']['LifecycleStatus']
      _links?: components['schemas']['LinksSelf']
      [name: string]: unknown
    }
    'RealmAssignmentOperationResponse': components['schemas']['OperationResponse'] & {
      assignmentOperation?: {
        configuration?: {
          actions?: {
            assignUserToRealm?: {
              realmId?: string
              [name: string]: unknown
            }
            [name: string]: unknown
          }
          conditions?: components['schemas']['Conditions']
          id?: string
          name?: string
          [name: string]: unknown
        }
        [name: string]: unknown
      }
      numUserMoved?: number
      realmId?: string
      realmName?: string
      _links?: components['schemas']['LinksSelf']
      [name: string]: unknown
    }
    'RealmProfile': {
      domains?: string[]
      name: string
      realmType?: 'PARTNER' | 'DEFAULT'
    }
    'RecoveryQuestionCredential': {
      answer?: string
      question?: string
    }
    'RefreshToken': {
      jti?: string
    }
    'RegistrationInlineHookPPData': components['schemas']['InlineHookBasePayload'] & components['schemas']['RegistrationInlineHookRequest'] & {
      data?: {
        context?: {
          request?: components['schemas']['InlineHookRequestObject']
          user?: {
            passwordChanged?: string
            _links?: {
              groups?: components['schemas']['HrefObject']
              factors?: components['schemas']['HrefObject']
            }
            profile?: Record<string, unknown>
            id?: string
          }
        }
        action?: string
        userProfileUpdate?: Record<string, unknown>
      }
    }
    'RegistrationInlineHookRequest': {
      eventType?: string
      requestType?: components['schemas']['RegistrationInlineHookRequestType']
      source?: string
    }
    'RegistrationInlineHookRequestType': 'progressive.profile' | 'self.service.registration'
    'RegistrationInlineHookSSRData': components['schemas']['InlineHookBasePayload'] & components['schemas']['RegistrationInlineHookRequest'] & {
      data?: {
        context?: {
          request?: components['schemas']['InlineHookRequestObject']
        }
        action?: string
        userProfile?: Record<string, unknown>
      }
    }
    'ReleaseChannel': 'BETA' | 'EA' | 'GA' | 'TEST'
    'ReplaceUserClassification': {
      type?: components['schemas']['ClassificationType']
    }
    'RequiredEnum': 'ALWAYS' | 'HIGH_RISK_ONLY' | 'NEVER'
    'ResendUserFactor': {
      factorType?: 'call' | 'email' | 'sms'
    }
    'ResetPasswordToken': {
      resetPasswordUrl?: string
      [name: string]: unknown
    }
    'ResourceConditions': {
      Exclude?: {
        'okta:ORN'?: string[]
      }
    }
    'ResourceServerJsonWebKey': {
      e?: string
      kid?: string
      kty?: components['schemas']['JsonWebKeyType']
      n?: string
      status?: components['schemas']['JsonWebKeyStatus']
      use?: components['schemas']['JsonWebKeyUse']
    }
    'ResourceServerJsonWebKeys': {
      keys?: components['schemas']['ResourceServerJsonWebKey'][]
    }
    'ResourceSet': ({
      created?: string
      description?: string
      id?: string
      label?: string
      lastUpdated?: string
      _links?: components['schemas']['LinksSelf'] & {
        resources?: components['schemas']['HrefObjectResourceSetResourcesLink']
        bindings?: components['schemas']['HrefObjectBindingsLink']
      }
    })
    'ResourceSetBindingAddMembersRequest': {
      additions?: string[]
    }
    'ResourceSetBindingCreateRequest': {
      members?: string[]
      role?: string
    }
    'ResourceSetBindingEditResponse': ({
      _links?: components['schemas']['LinksSelf'] & {
        'resource-set'?: components['schemas']['HrefObjectResourceSetLink']
        bindings?: components['schemas']['HrefObjectBindingsLink']
        [name: string]: unknown
      }
      [name: string]: unknown
    })
    'ResourceSetBindingMember': {
      created?: string
      id?: string
      lastUpdated?: string
      _links?: components['schemas']['LinksSelf']
      [name: string]: unknown
    }
    'ResourceSetBindingMembers': ({
      members?: components['schemas']['ResourceSetBindingMember'][]
      _links?: components['schemas']['LinksSelf'] & {
        next?: components['schemas']['HrefObject']
        binding?: components['schemas']['HrefObjectBindingLink']
        [name: string]: unknown
      }
      [name: string]: unknown
    })
    'ResourceSetBindingResponse': ({
      id?: string
      _links?: components['schemas']['LinksSelf'] & {
        'resource-set'?: components['schemas']['HrefObjectResourceSetLink']
        members?: components['schemas']['HrefObjectMembersLink']
        [name: string]: unknown
      }
      [name: string]: unknown
    })
    'ResourceSetBindingRole': ({
      id?: string
      _links?: components['schemas']['LinksSelf'] & {
        members?: components['schemas']['HrefObjectMembersLink']
        [name: string]: unknown
      }
      [name: string]: unknown
    })
    'ResourceSetBindings': ({
      roles?: components['schemas']['ResourceSetBindingRole'][]
      _links?: components['schemas']['LinksSelf'] & {
        next?: components['schemas']['HrefObject']
        'resource-set'?: components['schemas']['HrefObjectResourceSetLink']
        [name: string]: unknown
      }
      [name: string]: unknown
    })
    'ResourceSetResource': {
      conditions?: components['schemas']['ResourceConditions']
      created?: string
      id?: string
      lastUpdated?: string
      orn?: string
      _links?: {
        self?: components['schemas']['HrefObject']
        resource?: components['schemas']['HrefObject']
        groups?: components['schemas']['HrefObject']
        users?: components['schemas']['HrefObject']
        [name: string]: unknown
      }
      [name: string]: unknown
    }
    'ResourceSetResourcePatchRequest': {
      additions?: string[]
    }
    'ResourceSetResourcePostRequest': {
      conditions: components['schemas']['ResourceConditions']
      resourceOrnOrUrl: string
    }
    'ResourceSetResourcePutRequest': {
      conditions?: components['schemas']['ResourceConditions']
    }
    'ResourceSetResources': ({
      resources?: components['schemas']['ResourceSetResource'][]
      _links?: components['schemas']['LinksNext'] & {
        'resource-set'?: components['schemas']['HrefObject']
        [name: string]: unknown
      }
      [name: string]: unknown
    })
    'ResourceSets': {
      'resource-sets'?: components['schemas']['ResourceSet'][]
      _links?: components['schemas']['LinksNext']
      [name: string]: unknown
    }
    'ResponseLinks': {
      _links?: components['schemas']['LinksSelf']
      [name: string]: unknown
    }
    'ResponseMode': 'form_post' | 'fragment' | 'okta_post_message' | 'query'
    'ResponseType': 'code' | 'id_token' | 'none' | 'token'
    'ResponseTypesSupported': 'code' | 'code id_token' | 'code id_token token' | 'code token' | 'id_token' | 'id_token token' | 'token'
    'RevokeRefreshTokenHrefObject': {
      href?: string
      [name: string]: unknown
    }
    'RevokeRequestCustomAs': {
      token: string
      token_type_hint?: components['schemas']['TokenTypeHintRevokeCustomAs']
    }
    'RevokeRequestOrgAs': {
      token: string
      token_type_hint?: components['schemas']['TokenTypeHintRevokeOrgAs']
    }
    'RiskDetectionTypesPolicyRuleCondition': {
      exclude?: components['schemas']['DetectedRiskEvents'][]
      include?: components['schemas']['DetectedRiskEvents'][]
    }
    'RiskScorePolicyRuleCondition': {
      level: 'ANY' | 'LOW' | 'MEDIUM' | 'HIGH'
    }
    'RoleAssignedUser': {
      id?: string
      orn?: string
      _links?: components['schemas']['LinksSelfAndRoles']
      [name: string]: unknown
    }
    'RoleAssignedUsers': {
      value?: components['schemas']['RoleAssignedUser'][]
      _links?: components['schemas']['LinksNextForRoleAssignments']
      [name: string]: unknown
    }
    'RoleAssignmentType': 'CLIENT' | 'GROUP' | 'USER'
    'RoleGovernance': {
      grants?: components['schemas']['RoleGovernanceSource'][]
      _links?: components['schemas']['LinksGovernanceSources']
      [name: string]: unknown
    }
    'RoleGovernanceResource': {
      label?: string
      resource?: string
      [name: string]: unknown
    }
    'RoleGovernanceResources': ({
      resources?: components['schemas']['RoleGovernanceResource'][]
      _links?: components['schemas']['LinksSelf'] & components['schemas']['LinksNext']
      [name: string]: unknown
    })
    'RoleGovernanceSource': ({
      bundleId?: string
      expirationDate?: string
      grantId: string
      type: components['schemas']['GovernanceSourceType']
      _links?: components['schemas']['LinksGovernanceResources'] & components['schemas']['LinksSelf']
      [name: string]: unknown
    })
    'RoleId': string
    'RoleTarget': {
      assignmentType?: string
      expiration?: string
      orn?: string
      _links?: components['schemas']['LinksSelf']
      [name: string]: unknown
    }
    'RoleType': 'ACCESS_CERTIFICATIONS_ADMIN' | 'ACCESS_REQUESTS_ADMIN' | 'API_ACCESS_MANAGEMENT_ADMIN' | 'APP_ADMIN' | 'CUSTOM' | 'GROUP_MEMBERSHIP_ADMIN' | 'HELP_DESK_ADMIN' | 'ORG_ADMIN' | 'READ_ONLY_ADMIN' | 'REPORT_ADMIN' | 'SUPER_ADMIN' | 'USER_ADMIN' | 'WORKFLOWS_ADMIN'
    'SAMLPayLoad': ({
      data?: ({
        context?: components['schemas']['BaseContext'] & {
          protocol?: {
            type?: string
            issuer?: {
              id?: string
              name?: string
              uri?: string
            }
          }
        }
        assertion?: {
          subject?: {
            nameId?: string
            nameFormat?: string
            confirmation?: {
              method?: string
              data?: {
                recipient?: string
              }
            }
          }
          authentication?: {
            sessionIndex?: string
            authnContext?: {
              authnContextClassRef?: string
            }
          }
          conditions?: {
            audienceRestriction?: string[]
          }
          claims?: Record<string, {
            attributes?: {
              NameFormat?: string
            }
            attributeValues?: {
              attributes?: {
                'xsi:type'?: string
              }
              value?: string
            }[]
          }>
          lifetime?: {
            expiration?: number
          }
        }
      })
      eventType?: string
      source?: string
    })
    'SAMLPayloadExecute': components['schemas']['InlineHookBasePayload'] & components['schemas']['SAMLPayLoad']
    'SafeBrowsingProtectionLevel': 'ENHANCED_PROTECTION' | 'NO_SAFE_BROWSING' | 'STANDARD_PROTECTION'
    'Saml11Application': components['schemas']['Application'] & {
      credentials?: components['schemas']['ApplicationCredentials']
      name: string
      settings?: components['schemas']['Saml11ApplicationSettings']
    }
    'Saml11ApplicationSettings': components['schemas']['ApplicationSettings'] & {
      app?: Record<string, unknown>
      signOn?: components['schemas']['Saml11ApplicationSettingsSignOn']
    }
    'Saml11ApplicationSettingsSignOn': {
      audienceOverride?: string
      defaultRelayState?: string
      recipientOverride?: string
      ssoAcsUrlOverride?: string
    }
    'SamlAcsEndpoint': {
      binding?: components['schemas']['ProtocolEndpointBinding']
      type?: components['schemas']['SamlEndpointType']
    }
    'SamlAlgorithms': {
      request?: components['schemas']['SamlRequestAlgorithm']
      response?: components['schemas']['SamlResponseAlgorithm']
    }
    'SamlApplication': components['schemas']['Application'] & {
      credentials?: components['schemas']['ApplicationCredentials']
      name?: string
      settings?: components['schemas']['SamlApplicationSettings']
    }
    'SamlApplicationSettings': components['schemas']['ApplicationSettings'] & {
      signOn?: components['schemas']['SamlApplicationSettingsSignOn']
    }
    'SamlApplicationSettingsSignOn': {
      acsEndpoints?: components['schemas']['AcsEndpoint'][]
      allowMultipleAcsEndpoints: boolean
      assertionEncryption?: components['schemas']['SamlAssertionEncryption']
      assertionSigned: boolean
      attributeStatements?: components['schemas']['SamlAttributeStatement'][]
      audience?: string
      audienceOverride?: string
      authnContextClassRef?: 'urn:federation:authentication:windows' | 'oasis:names:tc:SAML:2.0:ac:classes:Kerberos' | 'urn:oasis:names:tc:SAML:2.0:ac:classes:Password' | 'urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport' | 'urn:oasis:names:tc:SAML:2.0:ac:classes:TLSClient' | 'urn:oasis:names:tc:SAML:2.0:ac:classes:unspecified' | 'urn:oasis:names:tc:SAML:2.0:ac:classes:X509'
      configuredAttributeStatements?: components['schemas']['SamlAttributeStatement'][]
      defaultRelayState?: string
      destination?: string
      destinationOverride?: string
      digestAlgorithm?: 'SHA1' | 'SHA256'
      honorForceAuthn: boolean
      idpIssuer?: string
      inlineHooks?: components['schemas']['SignOnInlineHook'][]
      participateSlo?: components['schemas']['SloParticipate']
      recipient?: string
      recipientOverride?: string
      requestCompressed: boolean
      responseSigned: boolean
      samlAssertionLifetimeSeconds?: number
      signatureAlgorithm?: 'RSA_SHA1' | 'RSA_SHA256'
      slo?: components['schemas']['SingleLogout']
      spCertificate?: components['schemas']['SamlSpCertificate']
      spIssuer?: string
      ssoAcsUrl?: string
      ssoAcsUrlOverride?: string
      subjectNameIdFormat?: 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress' | 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent' | 'urn:oasis:names:tc:SAML:2.0:nameid-format:transient' | 'urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified' | 'urn:oasis:names:tc:SAML:1.1:nameid-format:x509SubjectName'
      subjectNameIdTemplate?: string
    }
    'SamlAssertionEncryption': {
      enabled?: boolean
      encryptionAlgorithm?: 'AES128_CBC' | 'AES256_CBC' | 'AES256_GCM'
      keyTransportAlgorithm?: 'RSA_OAEP' | 'RSA_15'
      x5c?: string[]
    }
    'SamlAttributeStatement': ({
      type?: 'EXPRESSION' | 'GROUP'
    }) & (components['schemas']['SamlAttributeStatementExpression'] | components['schemas']['SamlAttributeStatementGroup'])
    'SamlAttributeStatementExpression': {
      name?: string
      namespace?: 'urn:oasis:names:tc:SAML:2.0:attrname-format:basic' | 'urn:oasis:names:tc:SAML:2.0:attrname-format:uri' | 'urn:oasis:names:tc:SAML:2.0:attrname-format:unspecified'
      type?: string
      values?: string[]
    }
    'SamlAttributeStatementGroup': {
      filterType?: 'STARTS_WITH' | 'EQUALS' | 'CONTAINS' | 'REGEX'
      filterValue?: string
      name?: string
      namespace?: 'urn:oasis:names:tc:SAML:2.0:attrname-format:basic' | 'urn:oasis:names:tc:SAML:2.0:attrname-format:uri' | 'urn:oasis:names:tc:SAML:2.0:attrname-format:unspecified'
      type?: string
    }
    'SamlCredentials': {
      signing?: components['schemas']['SamlSigningCredentials']
      trust?: components['schemas']['SamlTrustCredentials']
    }
    'SamlEndpointType': 'INSTANCE' | 'ORG'
    'SamlEndpoints': {
      acs?: components['schemas']['SamlAcsEndpoint']
      slo?: components['schemas']['SamlSloEndpoint']
      sso?: components['schemas']['SamlSsoEndpoint']
    }
    'SamlNameIdFormat': 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress' | 'urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified' | 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent' | 'urn:oasis:names:tc:SAML:2.0:nameid-format:transient'
    'SamlRelayState': {
      format?: components['schemas']['SamlRelayStateFormat']
    }
    'SamlRelayStateFormat': 'FROM_URL' | 'OPAQUE'
    'SamlRequestAlgorithm': {
      digest?: components['schemas']['SamlRequestDigestAlgorithm']
      signature?: components['schemas']['SamlRequestSignatureAlgorithm']
    }
    'SamlRequestDigestAlgorithm': 'SHA-1' | 'SHA-256'
    'SamlRequestSignatureAlgorithm': {
      algorithm?: components['schemas']['SamlSigningAlgorithm']
      scope?: components['schemas']['ProtocolAlgorithmRequestScope']
    }
    'SamlResponseAlgorithm': {
      signature?: components['schemas']['SamlResponseSignatureAlgorithm']
    }
    'SamlResponseSignatureAlgorithm': {
      algorithm?: components['schemas']['SamlSigningAlgorithm']
      scope?: components['schemas']['ProtocolAlgorithmResponseScope']
    }
    'SamlSettings': {
      honorPersistentNameId?: boolean
      nameFormat?: components['schemas']['SamlNameIdFormat']
      participateSlo?: boolean
      sendApplicationContext?: boolean
    }
    'SamlSigningAlgorithm': 'SHA-1' | 'SHA-256'
    'SamlSigningCredentials': {
      kid?: components['schemas']['ProtocolCredentialsKeyId']
    }
    'SamlSloEndpoint': {
      binding?: components['schemas']['ProtocolEndpointBinding']
      url?: string
    }
    'SamlSpCertificate': {
      x5c?: string[]
    }
    'SamlSsoEndpoint': {
      binding?: components['schemas']['ProtocolEndpointBinding']
      destination?: string
      url?: string
    }
    'SamlTrustCredentials': {
      additionalKids?: components['schemas']['ProtocolCredentialsKeyId'][]
      audience?: string
      issuer?: string
      kid?: components['schemas']['ProtocolCredentialsKeyId']
    }
    'Schema': {
      properties?: Record<string, unknown>
      _links?: {
        self?: {
          href?: string
          [name: string]: unknown
        }
        user?: {
          href?: string
          [name: string]: unknown
        }
        [name: string]: unknown
      }
      [name: string]: unknown
    }
    'SchemeApplicationCredentials': components['schemas']['ApplicationCredentials'] & {
      password?: components['schemas']['PasswordCredential']
      revealPassword?: boolean
      scheme?: components['schemas']['ApplicationCredentialsScheme']
      signing?: components['schemas']['ApplicationCredentialsSigning']
      userName?: string
    }
    'Scope': string
    'ScopeResourceHrefObject': {
      href?: string
      title?: string
    }
    'ScreenLockComplexity': 'HIGH' | 'LOW' | 'MEDIUM'
    'ScreenLockType': 'BIOMETRIC' | 'NONE' | 'PASSCODE'
    'SecurePasswordStoreApplication': components['schemas']['Application'] & {
      credentials?: components['schemas']['SchemeApplicationCredentials']
      name: 'template_sps'
      settings: components['schemas']['SecurePasswordStoreApplicationSettings']
    }
    'SecurePasswordStoreApplicationSettings': components['schemas']['ApplicationSettings'] & {
      app?: components['schemas']['SecurePasswordStoreApplicationSettingsApplication']
    }
    'SecurePasswordStoreApplicationSettingsApplication': {
      optionalField1?: string
      optionalField1Value?: string
      optionalField2?: string
      optionalField2Value?: string
      optionalField3?: string
      optionalField3Value?: string
      passwordField: string
      url: string
      usernameField: string
    }
    'SecurityEventTokenError': {
      description?: string
      err?: 'authentication_failed' | 'invalid_audience' | 'invalid_issuer' | 'invalid_key' | 'invalid_request'
      [name: string]: unknown
    }
    'SecurityEventsProviderRequest': ({
      name: string
      settings: Record<string, unknown> & (components['schemas']['SecurityEventsProviderSettingsSSFCompliant'] | components['schemas']['SecurityEventsProviderSettingsNonSSFCompliant'])
      type: string
    })
    'SecurityEventsProviderResponse': {
      id?: string
      name?: string
      settings?: components['schemas']['SecurityEventsProviderSettingsResponse']
      status?: 'ACTIVE' | 'INACTIVE'
      type?: string
      _links?: components['schemas']['LinksSelfAndLifecycle']
      [name: string]: unknown
    }
    'SecurityEventsProviderSettingsNonSSFCompliant': {
      issuer: string
      jwks_url: string
    }
    'SecurityEventsProviderSettingsResponse': {
      issuer?: string
      jwks_url?: string
      well_known_url?: string | null
      [name: string]: unknown
    }
    'SecurityEventsProviderSettingsSSFCompliant': {
      well_known_url: string
    }
    'SeedEnum': 'OKTA' | 'RANDOM'
    'SelfAssignedStatus': 'APPROVED' | 'NOT_REQUIRED' | 'REQUESTED'
    'SelfServicePasswordResetAction': {
      access?: components['schemas']['PolicyAccess']
      requirement?: components['schemas']['SsprRequirement']
      settings?: components['schemas']['SsprSettings']
      type?: 'selfServicePasswordReset'
    }
    'ServiceAccountStatus': 'ALERT' | 'ERROR' | 'INFO' | 'NO_ISSUES' | 'UNSECURED'
    'ServiceAccountStatusDetail': 'CREATION_FAILED' | 'MISSING_PASSWORD' | 'PENDING' | 'ROTATED' | 'ROTATING' | 'ROTATION_FAILED' | 'STAGED' | 'UNMANAGED' | 'VAULTED'
    'Session': {
      amr?: components['schemas']['SessionAuthenticationMethod'][]
      createdAt?: string
      expiresAt?: string
      id?: string
      idp?: components['schemas']['SessionIdentityProvider']
      lastFactorVerification?: string | null
      lastPasswordVerification?: string
      login?: string
      status?: components['schemas']['SessionStatus']
      userId?: string
      _links?: components['schemas']['LinksSelf']
      [name: string]: unknown
    }
    'SessionAuthenticationMethod': 'fpt' | 'geo' | 'hwk' | 'kba' | 'mca' | 'mfa' | 'otp' | 'pwd' | 'sc' | 'sms' | 'swk' | 'tel'
    'SessionIdentityProvider': {
      id?: string
      type?: components['schemas']['SessionIdentityProviderType']
    }
    'SessionIdentityProviderType': 'ACTIVE_DIRECTORY' | 'FEDERATION' | 'LDAP' | 'OKTA' | 'SOCIAL'
    'SessionStatus': 'ACTIVE' | 'MFA_ENROLL' | 'MFA_REQUIRED'
    'SessionViolationDetectionPolicy': components['schemas']['Policy'] & ({
      conditions?: string | null
    })
    'SessionViolationDetectionPolicyEvaluation': {
      enabled?: boolean
    }
    'SessionViolationDetectionPolicyRule': components['schemas']['PolicyRule'] & {
      actions?: {
        sessionViolationDetection?: {
          policyEvaluation?: components['schemas']['SessionViolationDetectionPolicyEvaluation']
        }
      }
      conditions?: {
        network?: components['schemas']['PolicyNetworkCondition']
        riskScore?: components['schemas']['SessionViolationDetectionRiskScoreCondition']
      }
    }
    'SessionViolationDetectionRiskScoreCondition': {
      minRiskLevel: 'LOW' | 'MEDIUM' | 'HIGH'
    }
    'ShowSignInWithOV': 'ALWAYS' | 'NEVER'
    'SignInPage': components['schemas']['CustomizablePage'] & ({
      contentSecurityPolicySetting?: components['schemas']['ContentSecurityPolicySetting']
      widgetCustomizations?: {
        signInLabel?: string | null
        usernameLabel?: string | null
        usernameInfoTip?: string | null
        passwordLabel?: string | null
        passwordInfoTip?: string | null
        showPasswordVisibilityToggle?: boolean
        showUserIdentifier?: boolean
        forgotPasswordLabel?: string | null
        forgotPasswordUrl?: string | null
        unlockAccountLabel?: string | null
        unlockAccountUrl?: string | null
        helpLabel?: string | null
        helpUrl?: string | null
        customLink1Label?: string | null
        customLink1Url?: string | null
        customLink2Label?: string | null
        customLink2Url?: string | null
        authenticatorPageCustomLinkLabel?: string | null
        authenticatorPageCustomLinkUrl?: string | null
        classicRecoveryFlowEmailOrUsernameLabel?: string | null
        widgetGeneration?: components['schemas']['WidgetGeneration']
        postAuthKeepMeSignedInPrompt?: components['schemas']['PostAuthKeepMeSignedInPrompt']
        classicFooterHelpTitle?: string
        gracePeriodRequiredSoon?: components['schemas']['GracePeriodRequiredSoon']
      }
      widgetVersion?: components['schemas']['Version']
    })
    'SignInPageTouchPointVariant': 'BACKGROUND_IMAGE' | 'BACKGROUND_SECONDARY_COLOR' | 'OKTA_DEFAULT'
    'SignOnInlineHook': {
      id?: string
    }
    'SigningAlgorithm': 'ES256' | 'ES384' | 'ES512' | 'HS256' | 'HS384' | 'HS512' | 'RS256' | 'RS384' | 'RS512'
    'SimulatePolicyBody': {
      appInstance: string
      policyContext?: components['schemas']['PolicyContext']
      policyTypes?: components['schemas']['PolicyTypeSimulation'][]
    }
    'SimulatePolicyEvaluations': {
      evaluated?: {
        policies?: components['schemas']['SimulateResultPolicies']
        [name: string]: unknown
      }
      policyType?: components['schemas']['PolicyTypeSimulation'][]
      result?: components['schemas']['SimulatePolicyResult']
      status?: components['schemas']['SimulateResultStatus']
      undefined?: {
        policies?: components['schemas']['SimulateResultPolicies']
        [name: string]: unknown
      }
      [name: string]: unknown
    }
    'SimulatePolicyResponse': components['schemas']['SimulatePolicyEvaluations'][]
    'SimulatePolicyResult': {
      policies?: components['schemas']['SimulateResultPolicies']
      [name: string]: unknown
    }
    'SimulateResultConditions': {
      status?: components['schemas']['SimulateResultStatus']
      type?: string
      [name: string]: unknown
    }
    'SimulateResultPolicies': components['schemas']['SimulateResultPoliciesItems'][]
    'SimulateResultPoliciesItems': {
      conditions?: components['schemas']['SimulateResultConditions'][]
      id?: string
      name?: string
      rules?: components['schemas']['SimulateResultRules'][]
      status?: components['schemas']['SimulateResultStatus']
      [name: string]: unknown
    }
    'SimulateResultRules': {
      conditions?: components['schemas']['SimulateResultConditions'][]
      id?: string
      name?: string
      status?: components['schemas']['SimulateResultStatus']
      [name: string]: unknown
    }
    'SimulateResultStatus': 'MATCH' | 'NOT_MATCH' | 'UNDEFINED'
    'SingleLogout': {
      enabled?: boolean
      issuer?: string
      logoutUrl?: string
    }
    'SloParticipate': {
      bindingType?: 'POST' | 'REDIRECT'
      enabled?: boolean
      logoutRequestUrl?: string
      sessionIndexRequired?: boolean
    }
    'SmsTemplate': {
      created?: string
      id?: string
      lastUpdated?: string
      name?: string
      template?: string
      translations?: components['schemas']['SmsTemplateTranslations']
      type?: components['schemas']['SmsTemplateType']
    }
    'SmsTemplateTranslations': Record<string, unknown>
    'SmsTemplateType': 'SMS_VERIFY_CODE'
    'SmtpAuthType': 'BASIC_SMTP_AUTH' | 'OAUTH2_CLIENT_CREDENTIALS' | 'OAUTH2_JWT_BEARER_GRANT'
    'SocialAuthToken': {
      expiresAt?: components['schemas']['ExpiresAt']
      id?: string
      scopes?: string[]
      token?: string
      tokenAuthScheme?: string
      tokenType?: string
      [name: string]: unknown
    }
    'SourceLinks': components['schemas']['LinksSelf'] & {
      schema?: components['schemas']['HrefObject']
      [name: string]: unknown
    }
    'SplunkEdition': 'aws' | 'aws_govcloud' | 'gcp'
    'SplunkHost': string
    'SplunkToken': string
    'SsprPrimaryRequirement': {
      methodConstraints?: components['schemas']['AuthenticatorMethodConstraint'][]
      methods?: ('push' | 'sms' | 'voice' | 'email' | 'otp')[]
    }
    'SsprRequirement': {
      accessControl?: 'AUTH_POLICY' | 'LEGACY'
      primary?: components['schemas']['SsprPrimaryRequirement']
      stepUp?: components['schemas']['SsprStepUpRequirement']
    }
    'SsprSettings': {
      allowRecoveryEmailWithoutEnrollment?: boolean | null
    }
    'SsprStepUpRequirement': {
      methods?: 'security_question'[]
      required?: boolean
    }
    'StandardRole': {
      assignmentType?: components['schemas']['RoleAssignmentType']
      created?: string
      id?: string
      label?: string
      lastUpdated?: string
      status?: components['schemas']['LifecycleStatus']
      type: components['schemas']['RoleType']
      _embedded?: {
        targets?: {
          groups?: components['schemas']['Group'][]
          catalog?: {
            apps?: components['schemas']['CatalogApplication'][]
            [name: string]: unknown
          }
          [name: string]: unknown
        }
        [name: string]: unknown
      }
      _links?: components['schemas']['LinksAssignee']
      [name: string]: unknown
    }
    'StandardRoleAssignmentSchema': {
      type: 'ACCESS_CERTIFICATIONS_ADMIN' | 'ACCESS_REQUESTS_ADMIN' | 'API_ACCESS_MANAGEMENT_ADMIN' | 'APP_ADMIN' | 'GROUP_MEMBERSHIP_ADMIN' | 'HELP_DESK_ADMIN' | 'ORG_ADMIN' | 'READ_ONLY_ADMIN' | 'REPORT_ADMIN' | 'SUPER_ADMIN' | 'USER_ADMIN' | 'WORKFLOWS_ADMIN'
    }
    'StreamConfiguration': {
      aud?: string | string[]
      delivery: components['schemas']['StreamConfigurationDelivery']
      events_delivered?: string[]
      events_requested: string[]
      events_supported?: string[]
      format?: 'iss_sub'
      iss?: string
      min_verification_interval?: number | null
      stream_id?: string
    }
    'StreamConfigurationCreateRequest': {
      delivery: components['schemas']['StreamConfigurationDelivery']
      events_requested: string[]
      format?: 'iss_sub'
    }
    'StreamConfigurationDelivery': {
      authorization_header?: string | null
      endpoint_url: string
      method: 'https://schemas.openid.net/secevent/risc/delivery-method/push' | 'urn:ietf:rfc:8935'
    }
    'StreamStatus': {
      status?: 'enabled' | 'disabled'
      stream_id?: string
      [name: string]: unknown
    }
    'StreamVerificationRequest': {
      state?: string
      stream_id: string
    }
    'SubIdIssSub': {
      format: 'iss_sub'
      iss: string
      sub: string
    }
    'SubIdOpaque': {
      format: 'opaque'
      id: string
    }
    'SubjectType': 'pairwise' | 'public'
    'Subscription': {
      channels?: string[]
      notificationType?: components['schemas']['NotificationType']
      status?: components['schemas']['SubscriptionStatus']
      _links?: {
        self?: components['schemas']['HrefObject']
        [name: string]: unknown
      }
      [name: string]: unknown
    }
    'SubscriptionStatus': 'subscribed' | 'unsubscribed'
    'SupportedMethods': {
      settings?: {
        keyProtection?: components['schemas']['PushMethodKeyProtection']
        algorithms?: components['schemas']['AuthenticatorMethodAlgorithm'][]
        transactionTypes?: components['schemas']['AuthenticatorMethodTransactionType'][]
        [name: string]: unknown
      }
      status?: components['schemas']['LifecycleStatus']
      type?: 'push'
      [name: string]: unknown
    }
    'SwaApplicationSettings': components['schemas']['ApplicationSettings'] & {
      app?: components['schemas']['SwaApplicationSettingsApplication']
    }
    'SwaApplicationSettingsApplication': {
      buttonField: string
      buttonSelector?: string
      extraFieldSelector?: string
      extraFieldValue?: string
      loginUrlRegex?: string
      passwordField: string
      passwordSelector?: string
      targetURL?: string
      url: string
      usernameField: string
      userNameSelector?: string
    }
    'TacAuthenticatorEnrollment': {
      created?: string
      id?: string
      key?: string
      lastUpdated?: string
      name?: string
      nickname?: string
      profile?: components['schemas']['AuthenticatorProfileTacResponsePost']
      status?: string
      type?: components['schemas']['AuthenticatorType']
      _links?: components['schemas']['AuthenticatorEnrollmentLinks']
      [name: string]: unknown
    }
    'TelephonyRequest': {
      data?: components['schemas']['TelephonyRequestData']
      eventType?: string
      requestType?: string
      source?: string
    }
    'TelephonyRequestData': {
      context?: {
        request?: components['schemas']['InlineHookRequestObject']
      }
      messageProfile?: {
        msgTemplate?: string
        phoneNumber?: string
        otpExpires?: string
        deliveryChannel?: string
        otpCode?: string
        locale?: string
      }
      userProfile?: {
        firstName?: string
        lastName?: string
        login?: string
        userId?: string
      }
    }
    'TelephonyRequestExecute': components['schemas']['InlineHookBasePayload'] & components['schemas']['TelephonyRequest']
    'ThemeResponse': {
      backgroundImage?: string | null
      emailTemplateTouchPointVariant?: components['schemas']['EmailTemplateTouchPointVariant']
      endUserDashboardTouchPointVariant?: components['schemas']['EndUserDashboardTouchPointVariant']
      errorPageTouchPointVariant?: components['schemas']['ErrorPageTouchPointVariant']
      favicon?: string
      id?: string
      loadingPageTouchPointVariant?: components['schemas']['LoadingPageTouchPointVariant']
      logo?: string
      primaryColorContrastHex?: string
      primaryColorHex?: string
      secondaryColorContrastHex?: string
      secondaryColorHex?: string
      signInPageTouchPointVariant?: components['schemas']['SignInPageTouchPointVariant']
      _links?: components['schemas']['LinksSelf']
      [name: string]: unknown
    }
    'ThirdPartyAdminSetting': {
      thirdPartyAdmin?: boolean
    }
    'ThreatInsightConfiguration': {
      action: 'none' | 'audit' | 'block'
      created?: string
      excludeZones?: string[]
      lastUpdated?: string
      _links?: components['schemas']['LinksSelf']
    }
    'TimeDuration': string | null
    'TokenAuthorizationServerPolicyRuleAction': {
      accessTokenLifetimeMinutes?: number
      inlineHook?: components['schemas']['TokenAuthorizationServerPolicyRuleActionInlineHook']
      refreshTokenLifetimeMinutes?: number
      refreshTokenWindowMinutes?: number
    }
    'TokenAuthorizationServerPolicyRuleActionInlineHook': {
      id?: string
    }
    'TokenDeliveryMode': 'poll'
    'TokenPayLoad': ({
      data?: ({
        context?: components['schemas']['BaseContext'] & {
          protocol?: {
            type?: string
            request?: components['schemas']['TokenProtocolRequest']
            OriginalGrant?: {
              authorization?: components['schemas']['TokenProtocolRequest']
              refresh_token?: components['schemas']['RefreshToken']
            }
            issuer?: {
              uri?: string
            }
            client?: {
              id?: string
              name?: string
              type?: string
            }
          }
          policy?: {
            id?: string
            rule?: {
              id?: string
            }
          }
        }
        identity?: components['schemas']['BaseToken']
        access?: components['schemas']['BaseToken'] & {
          scopes?: Record<string, unknown>
        }
        refresh_token?: components['schemas']['RefreshToken']
      })
      eventType?: string
      source?: string
    })
    'TokenProtocolRequest': {
      client_id?: string
      grant_type?: components['schemas']['GrantType']
      redirect_uri?: string
      response_mode?: 'form_post' | 'fragment' | 'okta_post_message' | 'query'
      response_type?: 'code' | 'id_token' | 'token' | 'none'
      scope?: string
      state?: string
    }
    'TokenRequest': components['schemas']['InlineHookBasePayload'] & components['schemas']['TokenPayLoad']
    'TokenRequestAuthorizationCode': components['schemas']['oauth.TokenRequest'] & {
      code: string
      code_verifier?: string
      redirect_uri?: string
    }
    'TokenRequestCiba': components['schemas']['oauth.TokenRequest'] & {
      auth_req_id: string
    }
    'TokenRequestClientCredentials': components['schemas']['oauth.TokenRequest'] & {
      scope: string
    }
    'TokenRequestCustomAs': {
      grant_type?: components['schemas']['oauth.GrantType']
    }
    'TokenRequestDirectAuthenticationMfaOob': components['schemas']['oauth.TokenRequest'] & {
      grant_types_supported?: components['schemas']['oauth.GrantType'][]
      mfa_token: string
      oob_code: string
      scope?: string
      grant_type: unknown
    }
    'TokenRequestDirectAuthenticationMfaOtp': components['schemas']['oauth.TokenRequest'] & {
      grant_types_supported?: components['schemas']['oauth.GrantType'][]
      mfa_token: string
      otp: string
      scope?: string
      grant_type: unknown
    }
    'TokenRequestDirectAuthenticationOob': components['schemas']['oauth.TokenRequest'] & {
      grant_types_supported?: components['schemas']['oauth.GrantType'][]
      oob_code: string
      scope: string
      grant_type: unknown
    }
    'TokenRequestDirectAuthenticationOtp': components['schemas']['oauth.TokenRequest'] & {
      grant_types_supported?: components['schemas']['oauth.GrantType'][]
      login_hint: string
      otp: string
      scope: string
      grant_type: unknown
    }
    'TokenRequestJwtBearer': components['schemas']['oauth.TokenRequest'] & {
      assertion: string
      scope?: string
    }
    'TokenRequestOrgAs': {
      grant_type?: components['schemas']['oauth.GrantType']
    }
    'TokenRequestPassword': components['schemas']['oauth.TokenRequest'] & {
      password: string
      scope: string
      username: string
    }
    'TokenRequestRefreshToken': components['schemas']['oauth.TokenRequest'] & {
      refresh_token: string
      scope?: string
    }
    'TokenRequestSamlBearer': components['schemas']['oauth.TokenRequest'] & {
      assertion: string
      scope: string
    }
    'TokenRequestTokenExchange': components['schemas']['oauth.TokenRequest'] & {
      actor_token?: string
      audience?: string
      auth_req_id?: string
      resource?: string
      scope?: string
      subject_token: string
    }
    'TokenRequestTokenExchangeCustomAs': components['schemas']['TokenRequestTokenExchange'] & {
      actor_token_type?: components['schemas']['TokenTypeCustomAs']
      requested_token_type?: components['schemas']['TokenTypeCustomAs']
      subject_token_type?: components['schemas']['TokenTypeCustomAs']
    }
    'TokenRequestTokenExchangeOrgAs': components['schemas']['TokenRequestTokenExchange'] & {
      actor_token_type?: components['schemas']['TokenTypeOrgAs']
      requested_token_type?: components['schemas']['TokenTypeOrgAs']
      subject_token_type?: components['schemas']['TokenTypeOrgAs']
    }
    'TokenResourcesHrefObject': {
      href?: string
      [name: string]: unknown
    }
    'TokenResponse': {
      access_token?: string
      device_secret?: string
      expires_in?: number
      id_token?: string
      refresh_token?: string
      scope?: string
      token_type?: components['schemas']['TokenResponseTokenType']
      [name: string]: unknown
    }
    'TokenResponseCustomAs': components['schemas']['TokenResponse'] & {
      issued_token_type?: components['schemas']['TokenTypeCustomAs']
      [name: string]: unknown
    }
    'TokenResponseOrgAs': components['schemas']['TokenResponse'] & {
      issued_token_type?: components['schemas']['TokenTypeOrgAs']
      service_account?: components['schemas']['TokenResponseServiceAccount']
      vaulted_secret?: components['schemas']['TokenResponseVaultedSecret']
      [name: string]: unknown
    }
    'TokenResponseServiceAccount': {
      password?: string
      username?: string
      [name: string]: unknown
    }
    'TokenResponseTokenType': 'Bearer' | 'N_A' | 'DPoP'
    'TokenResponseVaultedSecret': Record<string, string>
    'TokenTypeCustomAs': 'urn:ietf:params:oauth:token-type:access_token' | 'urn:ietf:params:oauth:token-type:id_token' | 'urn:ietf:params:oauth:token-type:jwt' | 'urn:ietf:params:oauth:token-type:refresh_token' | 'urn:ietf:params:oauth:token-type:saml1' | 'urn:ietf:params:oauth:token-type:saml2' | 'urn:okta:oauth:token-type:web_sso_token' | 'urn:x-oath:params:oauth:token-type:device-secret' | 'urn:okta:params:oauth:token-type:interclient_token'
    'TokenTypeHintIntrospect': 'access_token' | 'device_secret' | 'id_token' | 'refresh_token'
    'TokenTypeHintRevokeCustomAs': 'access_token' | 'device_secret' | 'refresh_token'
    'TokenTypeHintRevokeOrgAs': 'access_token' | 'device_secret' | 'refresh_token' | 'oauth_sts'
    'TokenTypeOrgAs': 'urn:ietf:params:oauth:token-type:access_token' | 'urn:ietf:params:oauth:token-type:id_token' | 'urn:ietf:params:oauth:token-type:jwt' | 'urn:ietf:params:oauth:token-type:refresh_token' | 'urn:ietf:params:oauth:token-type:saml1' | 'urn:ietf:params:oauth:token-type:saml2' | 'urn:okta:oauth:token-type:web_sso_token' | 'urn:x-oath:params:oauth:token-type:device-secret' | 'urn:okta:params:oauth:token-type:interclient_token' | 'urn:ietf:params:oauth:token-type:id-jag' | 'urn:okta:params:oauth:token-type:vaulted-secret' | 'urn:okta:params:oauth:token-type:service-account' | 'urn:okta:params:oauth:token-type:oauth-sts'
    'TrustedOrigin': {
      created?: string
      createdBy?: string
      id?: string
      lastUpdated?: string
      lastUpdatedBy?: string
      name?: components['schemas']['TrustedOriginName']
      origin?: components['schemas']['TrustedOriginOrigin']
      scopes?: components['schemas']['TrustedOriginScopes']
      status?: components['schemas']['LifecycleStatus']
      _links?: components['schemas']['LinksSelfAndLifecycle']
    }
    'TrustedOriginName': string
    'TrustedOriginOrigin': string
    'TrustedOriginScope': {
      allowedOktaApps?: components['schemas']['IframeEmbedScopeAllowedApps'][]
      type?: components['schemas']['TrustedOriginScopeType']
    }
    'TrustedOriginScopeType': 'CORS' | 'IFRAME_EMBED' | 'REDIRECT'
    'TrustedOriginScopes': components['schemas']['TrustedOriginScope'][]
    'TrustedOriginWrite': {
      name?: components['schemas']['TrustedOriginName']
      origin?: components['schemas']['TrustedOriginOrigin']
      scopes?: components['schemas']['TrustedOriginScopes']
    }
    'UIElement': {
      label?: string
      options?: {
        format?: 'text' | 'radio' | 'select' | 'checkbox' | 'radio_yes_no' | 'radio_true_false'
      }
      scope?: string
      type?: string
    }
    'UISchemaObject': {
      buttonLabel?: string
      elements?: components['schemas']['UIElement'][]
      label?: string
      type?: string
    }
    'UISchemasResponseObject': {
      created: string
      id: string
      lastUpdated: string
      uiSchema: components['schemas']['UISchemaObject']
      _links: components['schemas']['LinksSelf']
      [name: string]: unknown
    }
    'UpdateAppAuthenticatorEnrollmentRequest': {
      methods?: {
        push?: {
          pushToken?: string
          keys?: {
            userVerification?: components['schemas']['KeyObject'] | null
          }
          capabilities?: components['schemas']['AppAuthenticatorMethodCapabilities']
        }
      }
    }
    'UpdateAuthenticatorEnrollmentRequest': {
      nickname?: string
    }
    'UpdateDomain': {
      brandId: string
    }
    'UpdateEmailDomain': components['schemas']['BaseEmailDomain']
    'UpdateGroupPushMappingRequest': {
      status: components['schemas']['GroupPushMappingStatusUpsert']
    }
    'UpdateIamRoleRequest': {
      description: string
      label: string
    }
    'UpdateRealmAssignmentRequest': {
      actions?: components['schemas']['Actions']
      conditions?: components['schemas']['Conditions']
      name?: string
      priority?: number
    }
    'UpdateRealmRequest': {
      profile?: components['schemas']['RealmProfile']
    }
    'UpdateThemeRequest': {
      emailTemplateTouchPointVariant: components['schemas']['EmailTemplateTouchPointVariant']
      endUserDashboardTouchPointVariant: components['schemas']['EndUserDashboardTouchPointVariant']
      errorPageTouchPointVariant: components['schemas']['ErrorPageTouchPointVariant']
      loadingPageTouchPointVariant?: components['schemas']['LoadingPageTouchPointVariant']
      primaryColorContrastHex?: string
      primaryColorHex: string
      secondaryColorContrastHex?: string
      secondaryColorHex: string
      signInPageTouchPointVariant: components['schemas']['SignInPageTouchPointVariant']
      _links?: components['schemas']['LinksSelf']
    }
    'UpdateUISchema': {
      uiSchema?: components['schemas']['UISchemaObject']
    }
    'UpdateUserRequest': {
      credentials?: components['schemas']['UserCredentials']
      profile?: components['schemas']['UserProfile']
      realmId?: string
      type?: {
        id?: string
      }
    }
    'User': ({
      activated?: string | null
      created?: string
      credentials?: components['schemas']['UserCredentials']
      id?: string
      lastLogin?: string | null
      lastUpdated?: string
      passwordChanged?: string | null
      profile?: components['schemas']['UserProfile']
      realmId?: string
      status?: components['schemas']['UserStatus']
      statusChanged?: string | null
      transitioningToStatus?: 'ACTIVE' | 'DEPROVISIONED' | 'PROVISIONED' | null
      type?: {
        id?: string
        [name: string]: unknown
      }
      _embedded?: Record<string, Record<string, unknown>>
      _links?: components['schemas']['LinksSelf'] & {
        self?: components['schemas']['HrefObject']
        activate?: components['schemas']['HrefObject']
        resetPassword?: components['schemas']['HrefObject']
        resetFactors?: components['schemas']['HrefObject']
        expirePassword?: components['schemas']['HrefObject']
        forgotPassword?: components['schemas']['HrefObject']
        changeRecoveryQuestion?: components['schemas']['HrefObject']
        deactivate?: components['schemas']['HrefObject']
        reactivate?: components['schemas']['HrefObject']
        changePassword?: components['schemas']['HrefObject']
        schema?: components['schemas']['HrefObject']
        suspend?: components['schemas']['HrefObject']
        unsuspend?: components['schemas']['HrefObject']
        unlock?: components['schemas']['HrefObject']
        type?: components['schemas']['HrefObject']
        [name: string]: unknown
      }
      [name: string]: unknown
    })
    'UserActivationToken': {
      activationToken?: string
      activationUrl?: string
      [name: string]: unknown
    }
    'UserBlock': {
      appliesTo?: 'ANY_DEVICES' | 'UNKNOWN_DEVICES'
      type?: 'DEVICE_BASED'
      [name: string]: unknown
    }
    'UserClassification': {
      lastUpdated?: string
      type?: components['schemas']['ClassificationType']
      [name: string]: unknown
    }
    'UserCondition': {
      exclude?: string[]
      include?: string[]
    }
    'UserCredentials': {
      password?: components['schemas']['PasswordCredential']
      provider?: components['schemas']['AuthenticationProvider']
      recovery_question?: components['schemas']['RecoveryQuestionCredential']
    }
    'UserCredentialsWritable': {
      password?: components['schemas']['PasswordCredential']
      provider?: components['schemas']['AuthenticationProviderWritable']
      recovery_question?: components['schemas']['RecoveryQuestionCredential']
    }
    'UserDevice': {
      created?: string
      device?: components['schemas']['Device']
      deviceUserId?: string
      [name: string]: unknown
    }
    'UserFactor': {
      created?: string
      factorType?: components['schemas']['UserFactorType']
      id?: string
      lastUpdated?: string
      profile?: Record<string, unknown>
      provider?: string
      status?: components['schemas']['UserFactorStatus']
      vendorName?: string
      _embedded?: Record<string, Record<string, unknown>>
      _links?: components['schemas']['UserFactorLinks']
    }
    'UserFactorActivateRequest': Record<string, unknown> & ({
      passCode?: components['schemas']['UserFactorPassCode']
    } | {
      useNumberMatchingChallenge?: components['schemas']['useNumberMatchingChallenge']
    } | null | {
      clientData?: string
      registrationData?: string
    } | {
      attestation?: string
      clientData?: string
    })
    'UserFactorActivateResponse': ({
      factorType?: 'call' | 'email' | 'sms' | 'push' | 'token:software:totp' | 'u2f' | 'webauthn'
      _links?: components['schemas']['LinksSelf'] & components['schemas']['LinksUserFactors'] & components['schemas']['LinksVerify']
      [name: string]: unknown
    })
    'UserFactorCall': components['schemas']['UserFactor'] & {
      factorType?: unknown
      profile?: components['schemas']['UserFactorCallProfile']
      provider?: 'OKTA'
    }
    'UserFactorCallProfile': {
      phoneExtension?: string | null
      phoneNumber?: string
    }
    'UserFactorEmail': components['schemas']['UserFactor'] & {
      factorType?: unknown
      profile?: components['schemas']['UserFactorEmailProfile']
      provider?: 'OKTA'
    }
    'UserFactorEmailProfile': {
      email?: string
    }
    'UserFactorLinks': components['schemas']['LinksActivate'] & components['schemas']['LinksCancel'] & components['schemas']['LinksDeactivate'] & components['schemas']['LinksEnroll'] & components['schemas']['LinksFactor'] & components['schemas']['LinksPoll'] & components['schemas']['LinksQrcode'] & components['schemas']['LinksQuestions'] & components['schemas']['LinksResend'] & components['schemas']['LinksSend'] & components['schemas']['LinksSelf'] & components['schemas']['LinksUserFactors'] & components['schemas']['LinksVerify']
    'UserFactorPassCode': string
    'UserFactorProvider': 'CUSTOM' | 'DUO' | 'FIDO' | 'GOOGLE' | 'OKTA' | 'RSA' | 'SYMANTEC' | 'YUBICO'
    'UserFactorPush': components['schemas']['UserFactor'] & {
      profile?: components['schemas']['UserFactorPushProfile']
      provider?: 'OKTA'
    }
    'UserFactorPushProfile': {
      credentialId?: string
      deviceToken?: string
      deviceType?: string
      name?: string
      platform?: string
      version?: string
    }
    'UserFactorPushTransaction': {
      factorResult?: 'WAITING (with number matching challenge)' | 'WAITING' | 'SUCCESS' | 'REJECTED' | 'TIMEOUT'
      [name: string]: unknown
    }
    'UserFactorPushTransactionRejected': components['schemas']['UserFactorPushTransaction'] & (({
      profile?: {
        credentialId?: string
        [name: string]: unknown
      }
      _links?: components['schemas']['LinksVerify'] & {
        factor?: components['schemas']['UserFactor']
        [name: string]: unknown
      }
      [name: string]: unknown
    }))
    'UserFactorPushTransactionTimeout': components['schemas']['UserFactorPushTransaction'] & (({
      profile?: {
        credentialId?: string
        [name: string]: unknown
      }
      _links?: components['schemas']['LinksVerify'] & {
        factor?: components['schemas']['UserFactor']
        [name: string]: unknown
      }
      [name: string]: unknown
    }))
    'UserFactorPushTransactionWaitingNMC': components['schemas']['UserFactorPushTransaction'] & (({
      profile?: {
        credentialId?: string
        [name: string]: unknown
      }
      _embedded?: components['schemas']['NumberFactorChallengeEmbeddedLinks']
      _links?: components['schemas']['LinksPoll'] & components['schemas']['LinksCancel']
      [name: string]: unknown
    }))
    'UserFactorPushTransactionWaitingNoNMC': components['schemas']['UserFactorPushTransaction'] & (({
      profile?: {
        credentialId?: string
        [name: string]: unknown
      }
      _links?: components['schemas']['LinksPoll'] & components['schemas']['LinksCancel']
      [name: string]: unknown
    }))
    'UserFactorSMS': components['schemas']['UserFactor'] & {
      factorType?: unknown
      profile?: components['schemas']['UserFactorSMSProfile']
      provider?: 'OKTA'
    }
    'UserFactorSMSProfile': {
      phoneNumber?: string
    }
    'UserFactorSecurityQuestion': components['schemas']['UserFactor'] & {
      factorType?: unknown
      profile?: components['schemas']['UserFactorSecurityQuestionProfile']
      provider?: 'OKTA'
    }
    'UserFactorSecurityQuestionProfile': {
      answer?: string
      question?: 'disliked_food' | 'name_of_first_plush_toy' | 'first_award' | 'favorite_security_question' | 'favorite_toy' | 'first_computer_game' | 'favorite_movie_quote' | 'first_sports_team_mascot' | 'first_music_purchase' | 'favorite_art_piece' | 'grandmother_favorite_desert' | 'first_thing_cooked' | 'childhood_dream_job' | 'first_kiss_location' | 'place_where_significant_other_was_met' | 'favorite_vacation_location' | 'new_years_two_thousand' | 'favorite_speaker_actor' | 'favorite_book_movie_character' | 'favorite_sports_player'
      questionText?: string
    }
    'UserFactorStatus': 'ACTIVE' | 'DISABLED' | 'ENROLLED' | 'EXPIRED' | 'INACTIVE' | 'NOT_SETUP' | 'PENDING_ACTIVATION'
    'UserFactorSupported': {
      enrollment?: 'OPTIONAL' | 'REQUIRED'
      factorType?: components['schemas']['UserFactorType']
      provider?: components['schemas']['UserFactorProvider']
      status?: components['schemas']['UserFactorStatus']
      vendorName?: string
      _embedded?: Record<string, Record<string, unknown>>
      _links?: components['schemas']['UserFactorLinks']
      [name: string]: unknown
    }
    'UserFactorToken': components['schemas']['UserFactor'] & ({
      factorType?: unknown
      profile?: components['schemas']['UserFactorTokenProfile']
      provider?: 'RSA' | 'SYMANTEC'
      verify?: components['schemas']['UserFactorTokenVerifyRSA'] | components['schemas']['UserFactorTokenVerifySymantec']
    })
    'UserFactorTokenHOTP': components['schemas']['UserFactor'] & {
      factorProfileId?: string
      factorType?: unknown
      profile?: components['schemas']['UserFactorTokenHOTPProfile']
      provider?: 'CUSTOM'
    }
    'UserFactorTokenHOTPProfile': {
      sharedSecret?: string
    }
    'UserFactorTokenHardware': components['schemas']['UserFactor'] & {
      factorType?: unknown
      profile?: components['schemas']['UserFactorTokenProfile']
      provider?: 'YUBICO'
      verify?: {
        passCode?: string
      }
    }
    'UserFactorTokenProfile': {
      credentialId?: string
    }
    'UserFactorTokenSoftwareTOTP': components['schemas']['UserFactor'] & ({
      factorType?: unknown
      profile?: components['schemas']['UserFactorTokenProfile']
      provider?: 'OKTA' | 'GOOGLE'
    })
    'UserFactorTokenVerifyRSA': {
      passCode?: string
    }
    'UserFactorTokenVerifySymantec': {
      nextPassCode?: number
      passCode?: string
    }
    'UserFactorType': 'call' | 'email' | 'push' | 'question' | 'signed_nonce' | 'sms' | 'token' | 'token:hardware' | 'token:hotp' | 'token:software:totp' | 'u2f' | 'web' | 'webauthn'
    'UserFactorU2F': components['schemas']['UserFactor'] & {
      factorType?: unknown
      profile?: components['schemas']['UserFactorU2FProfile']
      provider?: 'FIDO'
    }
    'UserFactorU2FProfile': {
      credentialId?: string
    }
    'UserFactorVerifyRequest': {
      passCode?: components['schemas']['UserFactorPassCode']
    } | {
      useNumberMatchingChallenge?: components['schemas']['useNumberMatchingChallenge']
    } | null | {
      answer?: string
    } | {
      clientData?: string
      signatureData?: unknown
    } | {
      authenticatorData?: string
      clientData?: string
      signatureData?: string
    }
    'UserFactorVerifyResponse': {
      expiresAt?: string
      factorMessage?: string | null
      factorResult?: components['schemas']['UserFactorVerifyResult']
      profile?: Record<string, Record<string, unknown>>
      _embedded?: Record<string, Record<string, unknown> | null>
      _links?: components['schemas']['UserFactorLinks']
      [name: string]: unknown
    }
    'UserFactorVerifyResponseWaiting': ({
      expiresAt?: string
      factorMessage?: string | null
      factorResult?: components['schemas']['UserFactorVerifyResultWaiting']
      profile?: Record<string, Record<string, unknown>>
      _embedded?: components['schemas']['NumberFactorChallengeEmbeddedLinks'] & (Record<string, Record<string, unknown> | null>)
      _links?: components['schemas']['UserFactorLinks']
      [name: string]: unknown
    })
    'UserFactorVerifyResult': 'CHALLENGE' | 'ERROR' | 'EXPIRED' | 'FAILED' | 'PASSCODE_REPLAYED' | 'REJECTED' | 'SUCCESS' | 'TIMEOUT' | 'TIME_WINDOW_EXCEEDED'
    'UserFactorVerifyResultWaiting': 'WAITING'
    'UserFactorWeb': components['schemas']['UserFactor'] & {
      factorType?: unknown
      profile?: components['schemas']['UserFactorWebProfile']
      provider?: 'DUO'
    }
    'UserFactorWebAuthn': components['schemas']['UserFactor'] & {
      factorType?: unknown
      profile?: components['schemas']['UserFactorWebAuthnProfile']
      provider?: 'FIDO'
    }
    'UserFactorWebAuthnProfile': {
      authenticatorName?: string
      credentialId?: string
    }
    'UserFactorWebProfile': {
      credentialId?: string
    }
    'UserFactorYubikeyOtpToken': {
      created?: string
      id?: string
      lastUpdated?: string
      lastVerified?: string
      profile?: Record<string, Record<string, unknown>>
      status?: 'BLOCKED' | 'UNASSIGNED' | 'ACTIVE' | 'REVOKED' | 'DELETED' | 'INACTIVE'
      _embedded?: Record<string, Record<string, unknown>>
      _links?: components['schemas']['UserFactorLinks']
      [name: string]: unknown
    }
    'UserGetSingleton': components['schemas']['User'] & {
      _embedded?: {
        blocks?: components['schemas']['UserBlock'][]
        [name: string]: unknown
      }
      [name: string]: unknown
    }
    'UserIdentifierConditionEvaluatorPattern': {
      matchType?: components['schemas']['UserIdentifierMatchType']
      value?: string
    }
    'UserIdentifierMatchType': 'CONTAINS' | 'EQUALS' | 'EXPRESSION' | 'STARTS_WITH' | 'SUFFIX'
    'UserIdentifierPolicyRuleCondition': {
      attribute?: string
      patterns?: components['schemas']['UserIdentifierConditionEvaluatorPattern'][]
      type?: components['schemas']['UserIdentifierType']
    }
    'UserIdentifierType': 'ATTRIBUTE' | 'IDENTIFIER'
    'UserIdentityProviderLinkRequest': {
      externalId?: string
    }
    'UserImportRequest': {
      data?: components['schemas']['UserImportRequestData']
      eventType?: string
      source?: string
    }
    'UserImportRequestData': {
      action?: {
        result?: 'CREATE_USER' | 'LINK_USER'
      }
      appUser?: {
        profile?: Record<string, string>
      }
      context?: {
        conflicts?: string[]
        application?: {
          name?: string
          id?: string
          label?: string
          status?: 'ACTIVE' | 'INACTIVE'
        }
        job?: {
          id?: string
          type?: string
        }
        matches?: string[]
        policy?: string[]
      }
      user?: {
        profile?: Record<string, string>
      }
    }
    'UserImportRequestExecute': components['schemas']['InlineHookBasePayload'] & components['schemas']['UserImportRequest']
    'UserInfo': {
      sub?: string
      [name: string]: unknown
    }
    'UserLockoutSettings': {
      preventBruteForceLockoutFromUnknownDevices?: boolean
    }
    'UserNextLogin': 'changePassword'
    'UserProfile': {
      city?: string | null
      costCenter?: string | null
      countryCode?: string | null
      department?: string
      displayName?: string | null
      division?: string | null
      email?: string
      employeeNumber?: string
      firstName?: string | null
      honorificPrefix?: string | null
      honorificSuffix?: string | null
      lastName?: string | null
      locale?: string
      login?: string
      manager?: string | null
      managerId?: string | null
      middleName?: string | null
      mobilePhone?: string | null
      nickName?: string | null
      organization?: string | null
      postalAddress?: string | null
      preferredLanguage?: string | null
      primaryPhone?: string | null
      profileUrl?: string | null
      secondEmail?: string | null
      state?: string | null
      streetAddress?: string | null
      timezone?: string | null
      title?: string | null
      userType?: string | null
      zipCode?: string | null
      [name: string]: unknown
    }
    'UserProvisioningApplicationFeature': components['schemas']['ApplicationFeature'] & Record<string, unknown> & {
      capabilities?: components['schemas']['CapabilitiesObject']
      [name: string]: unknown
    }
    'UserRequestSchema': {
      externalId?: string
      profile?: components['schemas']['IdentitySourceUserProfileForUpsertRequired']
    }
    'UserResourceHrefObject': {
      href?: string
      title?: string
    }
    'UserResponseSchema': {
      created?: string
      externalId?: string
      id?: string
      lastUpdated?: string
      profile?: components['schemas']['IdentitySourceUserProfileForUpsert']
      [name: string]: unknown
    }
    'UserRiskGetResponse': ({
      riskLevel?: components['schemas']['UserRiskLevelAll']
      _links?: components['schemas']['LinksSelf'] & components['schemas']['LinksUserRef']
      [name: string]: unknown
    })
    'UserRiskLevelAll': 'HIGH' | 'LOW' | 'MEDIUM' | 'NONE'
    'UserRiskLevelExists': components['schemas']['UserRiskGetResponse'] & {
      reason?: components['schemas']['UserRiskReason']
      [name: string]: unknown
    }
    'UserRiskLevelNone': components['schemas']['UserRiskGetResponse']
    'UserRiskLevelPut': 'HIGH' | 'LOW' | 'MEDIUM'
    'UserRiskPutResponse': ({
      reason?: components['schemas']['UserRiskReason']
      riskLevel?: components['schemas']['UserRiskLevelPut']
      _links?: components['schemas']['LinksSelf'] & components['schemas']['LinksUserRef']
      [name: string]: unknown
    })
    'UserRiskReason': string
    'UserRiskRequest': {
      riskLevel: 'HIGH' | 'MEDIUM' | 'LOW'
      riskReason?: string
    }
    'UserSchema': {
      $schema?: string
      created?: string
      definitions?: components['schemas']['UserSchemaDefinitions']
      id?: string
      lastUpdated?: string
      name?: string
      properties?: components['schemas']['UserSchemaProperties']
      title?: string
      type?: string
      _links?: components['schemas']['LinksSelf']
    }
    'UserSchemaAttribute': {
      default?: string | boolean | number | unknown[] | Record<string, unknown>
      description?: string
      enum?: (string | number)[] | null
      externalName?: string
      externalNamespace?: string
      format?: components['schemas']['UserSchemaAttributeFormat']
      master?: components['schemas']['UserSchemaAttributeMaster']
      maxLength?: number | null
      minLength?: number | null
      mutability?: components['schemas']['UserSchemaAttributeMutabilityString']
      oneOf?: components['schemas']['UserSchemaAttributeEnum'][] | null
      pattern?: string
      permissions?: components['schemas']['UserSchemaAttributePermission'][] | null
      required?: boolean | null
      scope?: components['schemas']['UserSchemaAttributeScope']
      title?: string
      type?: components['schemas']['UserSchemaAttributeType']
      unique?: boolean | null
    }
    'UserSchemaAttributeEnum': {
      const?: string | number
      title?: string
    }
    'UserSchemaAttributeFormat': 'country-code' | 'date-time' | 'email' | 'encrypted' | 'hashed' | 'language-code' | 'locale' | 'ref-id' | 'timezone' | 'uri'
    'UserSchemaAttributeItems': {
      enum?: string[]
      oneOf?: components['schemas']['UserSchemaAttributeEnum'][]
      type?: string
    }
    'UserSchemaAttributeMaster': {
      priority?: components['schemas']['UserSchemaAttributeMasterPriority'][]
      type?: components['schemas']['UserSchemaAttributeMasterType']
    } | null
    'UserSchemaAttributeMasterPriority': {
      type?: string
      value?: string
    }
    'UserSchemaAttributeMasterType': 'OKTA' | 'OVERRIDE' | 'PROFILE_MASTER'
    'UserSchemaAttributeMutabilityString': 'IMMUTABLE' | 'READ_ONLY' | 'READ_WRITE' | 'WRITE_ONLY'
    'UserSchemaAttributePermission': {
      action?: string
      principal?: string
    }
    'UserSchemaAttributeScope': 'NONE' | 'SELF'
    'UserSchemaAttributeType': 'array' | 'boolean' | 'integer' | 'number' | 'string'
    'UserSchemaBase': {
      id?: string
      properties?: components['schemas']['UserSchemaBaseProperties']
      required?: string[]
      type?: string
    }
    'UserSchemaBaseProperties': {
      city?: components['schemas']['UserSchemaAttribute']
      costCenter?: components['schemas']['UserSchemaAttribute']
      countryCode?: components['schemas']['UserSchemaAttribute']
      department?: components['schemas']['UserSchemaAttribute']
      displayName?: components['schemas']['UserSchemaAttribute']
      division?: components['schemas']['UserSchemaAttribute']
      email?: components['schemas']['UserSchemaAttribute']
      employeeNumber?: components['schemas']['UserSchemaAttribute']
      firstName?: components['schemas']['UserSchemaAttribute']
      honorificPrefix?: components['schemas']['UserSchemaAttribute']
      honorificSuffix?: components['schemas']['UserSchemaAttribute']
      lastName?: components['schemas']['UserSchemaAttribute']
      locale?: components['schemas']['UserSchemaAttribute']
      login?: components['schemas']['UserSchemaAttribute']
      manager?: components['schemas']['UserSchemaAttribute']
      managerId?: components['schemas']['UserSchemaAttribute']
      middleName?: components['schemas']['UserSchemaAttribute']
      mobilePhone?: components['schemas']['UserSchemaAttribute']
      nickName?: components['schemas']['UserSchemaAttribute']
      organization?: components['schemas']['UserSchemaAttribute']
      postalAddress?: components['schemas']['UserSchemaAttribute']
      preferredLanguage?: components['schemas']['UserSchemaAttribute']
      primaryPhone?: components['schemas']['UserSchemaAttribute']
      profileUrl?: components['schemas']['UserSchemaAttribute']
      secondEmail?: components['schemas']['UserSchemaAttribute']
      state?: components['schemas']['UserSchemaAttribute']
      streetAddress?: components['schemas']['UserSchemaAttribute']
      timezone?: components['schemas']['UserSchemaAttribute']
      title?: components['schemas']['UserSchemaAttribute']
      userType?: components['schemas']['UserSchemaAttribute']
      zipCode?: components['schemas']['UserSchemaAttribute']
    }
    'UserSchemaDefinitions': {
      base?: components['schemas']['UserSchemaBase']
      custom?: components['schemas']['UserSchemaPublic']
    }
    'UserSchemaProperties': {
      profile?: components['schemas']['UserSchemaPropertiesProfile']
    }
    'UserSchemaPropertiesProfile': {
      allOf?: components['schemas']['UserSchemaPropertiesProfileItem'][]
    }
    'UserSchemaPropertiesProfileItem': {
      $ref?: string
    }
    'UserSchemaPublic': {
      id?: string
      properties?: Record<string, components['schemas']['UserSchemaAttribute']>
      required?: string[]
      type?: string
    }
    'UserStatus': 'ACTIVE' | 'DEPROVISIONED' | 'LOCKED_OUT' | 'PASSWORD_EXPIRED' | 'PROVISIONED' | 'RECOVERY' | 'STAGED' | 'SUSPENDED'
    'UserType': {
      created?: string
      createdBy?: string
      default?: boolean
      description?: string
      displayName: string
      id?: string
      lastUpdated?: string
      lastUpdatedBy?: string
      name: string
      _links?: components['schemas']['UserTypeLinks']
    }
    'UserTypeCondition': {
      exclude: string[]
      include: string[]
    }
    'UserTypeLinks': components['schemas']['LinksSelf'] & {
      schema?: components['schemas']['HrefObject']
    }
    'UserTypePostRequest': {
      description?: string
      displayName?: string
    }
    'UserTypePutRequest': {
      description: string
      displayName: string
      name: string
    }
    'UserVerificationEnum': 'DISCOURAGED' | 'PREFERRED' | 'REQUIRED'
    'UserVerificationEnumEnrollment': 'DISCOURAGED' | 'PREFERRED' | 'REQUIRED'
    'UserVerificationEnumForVerify': 'DISCOURAGED' | 'PREFERRED' | 'REQUIRED'
    'UsersLink': components['schemas']['HrefObject']
    'UsersUpdateRequestSchema': {
      profile?: components['schemas']['IdentitySourceUserProfileForUpsertRequired']
    }
    'VerificationMethod': {
      type?: components['schemas']['PolicyRuleVerificationMethodType']
    }
    'Version': string
    'WebAuthn': {
      created?: string
      credentialId?: string
      id?: string
      key?: string
      lastUpdated?: string
      name?: string
      status?: 'ACTIVE' | 'SUSPENDED' | 'EXPIRED'
      type?: 'security_key'
      _links?: {
        self?: {
          href?: string
          hints?: {
            allow?: ('DELETE' | 'GET')[]
            [name: string]: unknown
          }
          [name: string]: unknown
        }
        [name: string]: unknown
      }
      [name: string]: unknown
    }
    'WebAuthnAttachmentEnum': 'ANY' | 'BUILT_IN' | 'ROAMING'
    'WebAuthnCredRequest': {
      authenticatorEnrollmentId?: string
      credRequestJwe?: string
      keyId?: string
      [name: string]: unknown
    }
    'WebAuthnCredResponse': {
      authenticatorEnrollmentId?: string
      credResponseJwe?: string
    }
    'WebAuthnPreregistrationFactor': {
      created?: string
      factorType?: components['schemas']['UserFactorType']
      id?: string
      lastUpdated?: string
      profile?: Record<string, unknown>
      provider?: components['schemas']['UserFactorProvider']
      status?: components['schemas']['UserFactorStatus']
      vendorName?: string
      _links?: components['schemas']['LinksSelf']
      [name: string]: unknown
    }
    'WebAuthnRegistrationOptions': {
      expiresAt?: string
      options?: {
        rp?: {
          name?: string
          [name: string]: unknown
        }
        user?: {
          displayName?: string
          name?: string
          id?: string
          [name: string]: unknown
        }
        pubKeyCredParams?: {
          type?: 'public-key'
          alg?: number
          [name: string]: unknown
        }[]
        challenge?: string
        attestation?: 'none' | 'indirect' | 'direct' | 'enterprise'
        authenticatorSelection?: {
          userVerification?: 'required' | 'preferred' | 'discouraged'
          residentKey?: 'required' | 'preferred' | 'discouraged'
          requireResidentKey?: boolean
          [name: string]: unknown
        }
        u2fParams?: {
          appid?: string
          [name: string]: unknown
        }
        excludeCredentials?: {
          type?: 'public-key'
          id?: string
          [name: string]: unknown
        }[]
        [name: string]: unknown
      }
      _links?: {
        enroll?: {
          href?: string
          hints?: {
            allow?: 'POST'[]
            [name: string]: unknown
          }
          [name: string]: unknown
        }
        [name: string]: unknown
      }
      [name: string]: unknown
    }
    'WebAuthnRpId': {
      domain?: components['schemas']['WebAuthnRpIdDomain']
      enabled?: boolean
    }
    'WebAuthnRpIdDomain': {
      dnsRecord?: components['schemas']['DNSRecordAuthenticators']
      name?: string
      validationStatus?: 'NOT_STARTED' | 'IN_PROGRESS' | 'VERIFIED' | 'ERROR'
    }
    'WebAuthnSettingAllowSyncablePasskeys': boolean
    'WebAuthnSettingCertBasedAttestationValidation': boolean
    'WebAuthnSettingEnableAutofillUI': boolean
    'WebAuthnSettingFipsCompliant': boolean
    'WebAuthnSettingHardwareProtected': boolean
    'WebAuthnSettingResidentKeyRequirement': 'DISCOURAGED' | 'PREFERRED' | 'REQUIRED'
    'WebAuthnSettingShowSignInWithAPasskeyButton': boolean
    'WellKnownAppAuthenticatorConfiguration': {
      appAuthenticatorEnrollEndpoint?: string
      authenticatorId?: string
      createdDate?: string
      key?: components['schemas']['AuthenticatorKeyEnum']
      lastUpdated?: string
      name?: string
      orgId?: string
      settings?: {
        userVerification?: components['schemas']['CustomAppUserVerificationEnum']
        [name: string]: unknown
      }
      supportedMethods?: components['schemas']['SupportedMethods'][]
      type?: 'app'
      [name: string]: unknown
    }
    'WellKnownOrgMetadata': {
      id?: string
      pipeline?: components['schemas']['PipelineType']
      _links?: {
        alternate?: components['schemas']['HrefObject']
        organization?: components['schemas']['HrefObject']
        [name: string]: unknown
      }
      [name: string]: unknown
    }
    'WellKnownSSFMetadata': {
      authorization_schemes?: components['schemas']['WellKnownSSFMetadataSpecUrn'][]
      configuration_endpoint?: string
      default_subjects?: 'ALL' | 'NONE'
      delivery_methods_supported?: string[]
      issuer?: string
      jwks_uri?: string
      spec_version?: string
      verification_endpoint?: string
      [name: string]: unknown
    }
    'WellKnownSSFMetadataSpecUrn': {
      spec_urn?: string
      [name: string]: unknown
    }
    'WellKnownURIArrayResponse': ({
      representation?: unknown[]
      _links?: components['schemas']['LinksSelf'] & {
        self?: components['schemas']['HrefObject']
        [name: string]: unknown
      }
      [name: string]: unknown
    })
    'WellKnownURIObjectResponse': ({
      representation?: Record<string, unknown>
      _links?: components['schemas']['LinksSelf'] & {
        self?: components['schemas']['HrefObject']
        [name: string]: unknown
      }
      [name: string]: unknown
    })
    'WellKnownURIRequest': {
      representation: Record<string, unknown>
    }
    'WellKnownURIsRoot': ({
      _embedded?: {
        'apple-app-site-association'?: {
          customized?: components['schemas']['WellKnownURIObjectResponse']
          [name: string]: unknown
        }
        'assetlinks.json'?: {
          customized?: components['schemas']['WellKnownURIArrayResponse']
          [name: string]: unknown
        }
        webauthn?: {
          customized?: components['schemas']['WellKnownURIObjectResponse']
          [name: string]: unknown
        }
        [name: string]: unknown
      }
      _links?: components['schemas']['LinksSelf'] & {
        'apple-app-site-association'?: components['schemas']['HrefObject']
        'assetlinks.json'?: components['schemas']['HrefObject']
        webauthn?: components['schemas']['HrefObject']
        [name: string]: unknown
      }
      [name: string]: unknown
    })
    'WidgetGeneration': 'G2' | 'G3'
    'WsFederationApplication': components['schemas']['Application'] & {
      credentials?: components['schemas']['ApplicationCredentials']
      name: 'template_wsfed'
      settings: components['schemas']['WsFederationApplicationSettings']
    }
    'WsFederationApplicationSettings': components['schemas']['ApplicationSettings'] & {
      app?: components['schemas']['WsFederationApplicationSettingsApplication']
    }
    'WsFederationApplicationSettingsApplication': {
      attributeStatements?: string
      audienceRestriction: string
      authnContextClassRef: string
      groupFilter?: string
      groupName?: string
      groupValueFormat: 'windowsDomainQualifiedName' | 'samAccountName' | 'dn'
      nameIDFormat: string
      realm?: string
      siteURL: string
      usernameAttribute: 'username' | 'upn' | 'upnAndUsername' | 'none'
      wReplyOverride?: boolean
      wReplyURL: string
    }
    'X5c': string[]
    'createdProperty': string
    'embedded': {
      alg?: string
      e?: string
      kid?: string
      kty?: string
      n?: string
      use?: string | null
      [name: string]: unknown
    }
    'enabledPagesType': 'SIGN_IN' | 'SSPR' | 'SSR'
    'lastUpdatedProperty': string
    'myaccount.AuthenticatorEnrollment': {
      canChangePassword?: boolean
      canReset?: boolean
      canResetPassword?: boolean
      canUnenroll?: boolean
      created?: string
      id?: string
      lastChallenged?: string
      name?: string
      nickname?: string
      profile?: Record<string, unknown>
      _links?: {
        self?: components['schemas']['myaccount.HrefObject']
        authenticator?: components['schemas']['myaccount.HrefObject']
        modify?: components['schemas']['myaccount.HrefObject']
        unenroll?: components['schemas']['myaccount.HrefObject']
        [name: string]: unknown
      }
      [name: string]: unknown
    }
    'myaccount.Error': {
      errorCauses?: {
        errorSummary?: string
        [name: string]: unknown
      }[]
      errorCode?: string
      errorId?: string
      errorLink?: string
      errorSummary?: string
      [name: string]: unknown
    }
    'myaccount.HrefObject': {
      hints?: {
        allow?: components['schemas']['HttpMethod'][]
        [name: string]: unknown
      }
      href: string
      name?: string
      type?: string
      [name: string]: unknown
    }
    'oauth.Error': {
      errorCauses?: {
        errorSummary?: string
        [name: string]: unknown
      }[]
      errorCode?: string
      errorId?: string
      errorLink?: string
      errorSummary?: string
      [name: string]: unknown
    }
    'oauth.GrantType': 'authorization_code' | 'client_credentials' | 'implicit' | 'interaction_code' | 'password' | 'refresh_token' | 'urn:ietf:params:oauth:grant-type:device_code' | 'urn:ietf:params:oauth:grant-type:jwt-bearer' | 'urn:ietf:params:oauth:grant-type:saml2-bearer' | 'urn:ietf:params:oauth:grant-type:token-exchange' | 'urn:openid:params:grant-type:ciba' | 'urn:okta:params:oauth:grant-type:otp' | 'urn:okta:params:oauth:grant-type:oob' | 'http://auth0.com/oauth/grant-type/mfa-otp' | 'http://auth0.com/oauth/grant-type/mfa-oob'
    'oauth.JsonWebKey': {
      alg?: components['schemas']['SigningAlgorithm']
      kid?: string
      kty?: components['schemas']['oauth.JsonWebKeyType']
      status?: components['schemas']['JsonWebKeyStatus']
      use?: components['schemas']['oauth.JsonWebKeyUse']
      [name: string]: unknown
    }
    'oauth.JsonWebKeyType': 'EC' | 'RSA'
    'oauth.JsonWebKeyUse': 'enc' | 'sig'
    'oauth.TokenRequest': {
      grant_type?: components['schemas']['oauth.GrantType']
    }
    'orgBillingContactType': {
      contactType?: components['schemas']['OrgContactType']
      _links?: {
        billing?: components['schemas']['HrefObject']
        [name: string]: unknown
      }
      [name: string]: unknown
    }
    'orgGeneralSettingLinks': {
      contacts?: components['schemas']['HrefObject']
      logo?: components['schemas']['HrefObject']
      oktaCommunication?: components['schemas']['HrefObject']
      oktaSupport?: components['schemas']['HrefObject']
      preferences?: components['schemas']['HrefObject']
      uploadLogo?: components['schemas']['HrefObject']
    }
    'orgTechnicalContactType': {
      contactType?: components['schemas']['OrgContactType']
      _links?: {
        technical?: components['schemas']['HrefObject']
        [name: string]: unknown
      }
      [name: string]: unknown
    }
    'postAPIServiceIntegrationInstance': components['schemas']['APIServiceIntegrationInstance'] & {
      clientSecret?: string
      [name: string]: unknown
    }
    'postAPIServiceIntegrationInstanceRequest': {
      grantedScopes: string[]
      properties?: components['schemas']['AppProperties']
      type: string
    }
    'post__api_v1_authn.request': {
      context?: {
        deviceToken?: string
      }
      options?: {
        multiOptionalFactorEnroll?: boolean
        warnBeforePasswordExpired?: boolean
      }
      password?: string
      relayState?: string
      stateToken?: string
      username?: string
    }
    'post__api_v1_authn_cancel.request': {
      stateToken?: string
    }
    'post__api_v1_authn_credentials_change_password.request': {
      newPassword?: string
      oldPassword?: string
      stateToken?: string
    }
    'post__api_v1_authn_credentials_reset_password.request': {
      newPassword?: string
      stateToken?: string
    }
    'post__api_v1_authn_factors.request': {
      factorType?: string
      nextPassCode?: string
      passCode?: string
      profile?: {
        answer?: string
        credentialId?: string
        phoneNumber?: string
        question?: string
      }
      provider?: string
      stateToken?: string
    }
    'post__api_v1_authn_factors_factorId_lifecycle_activate.request': {
      passCode?: string
      stateToken?: string
    }
    'post__api_v1_authn_factors_factorId_lifecycle_activate_poll.request': {
      factorType?: string
      provider?: string
      stateToken?: string
    }
    'post__api_v1_authn_factors_factorId_verify.request': {
      answer?: string
      passCode?: string
      stateToken?: string
    }
    'post__api_v1_authn_factors_factorId_verify_resend.request': {
      stateToken?: string
    }
    'post__api_v1_authn_previous.request': {
      stateToken?: string
    }
    'post__api_v1_authn_recovery_answer.request': {
      answer?: string
      stateToken?: string
    }
    'post__api_v1_authn_recovery_factors_sms_verify.request': {
      passCode?: string
      stateToken?: string
    }
    'post__api_v1_authn_recovery_password.request': {
      factorType?: string
      relayState?: string
      username?: string
    }
    'post__api_v1_authn_recovery_token.request': {
      recoveryToken?: string
    }
    'post__api_v1_authn_recovery_unlock.request': {
      factorType?: string
      relayState?: string
      username?: string
    }
    'post__api_v1_authn_skip.request': {
      stateToken?: string
    }
    'post__api_v1_sessions.request': {
      sessionToken?: string
    }
    'sub_id': Record<string, unknown> & (components['schemas']['SubIdOpaque'] | components['schemas']['SubIdIssSub'])
    'tempPassword': {
      tempPassword?: string
      [name: string]: unknown
    }
    'useNumberMatchingChallenge': boolean
  }
}

export interface operations {
  activateAgentPoolsUpdate: {
    parameters: {
      query?: never
      header?: never
      path: {
        poolId: string
        updateId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      201: {
        content: {
          'application/json': components['schemas']['AgentPoolUpdate']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  activateApiServiceIntegrationInstanceSecret: {
    parameters: {
      query?: never
      header?: never
      path: {
        apiServiceId: string
        secretId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['APIServiceIntegrationInstanceSecret']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  activateApplication: {
    parameters: {
      query?: never
      header?: never
      path: {
        appId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  activateAuthenticator: {
    parameters: {
      query?: never
      header?: never
      path: {
        authenticatorId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['AuthenticatorBase']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  activateAuthenticatorMethod: {
    parameters: {
      query?: never
      header?: never
      path: {
        authenticatorId: string
        methodType: components['schemas']['AuthenticatorMethodType']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['AuthenticatorMethodBase']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  activateAuthorizationServer: {
    parameters: {
      query?: never
      header?: never
      path: {
        authServerId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  activateAuthorizationServerPolicy: {
    parameters: {
      query?: never
      header?: never
      path: {
        authServerId: string
        policyId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  activateAuthorizationServerPolicyRule: {
    parameters: {
      query?: never
      header?: never
      path: {
        authServerId: string
        policyId: string
        ruleId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  activateBehaviorDetectionRule: {
    parameters: {
      query?: never
      header?: never
      path: {
        behaviorId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['BehaviorRule']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  activateCustomTelephonyCredential: {
    parameters: {
      query?: never
      header?: never
      path: {
        customTelephonyProviderId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['CustomTelephonyProviderCredentialResponse']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  activateDefaultProvisioningConnectionForApplication: {
    parameters: {
      query?: never
      header?: never
      path: {
        appId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  activateDevice: {
    parameters: {
      query?: never
      header?: never
      path: {
        deviceId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  activateDeviceIntegration: {
    parameters: {
      query?: never
      header?: never
      path: {
        deviceIntegrationId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['DeviceIntegrations']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  activateEventHook: {
    parameters: {
      query?: never
      header?: never
      path: {
        eventHookId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['EventHook']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  activateFactor: {
    parameters: {
      query?: never
      header?: never
      path: {
        userId: string
        factorId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['UserFactorActivateRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['UserFactorActivateResponse']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  activateFactorInTransaction: {
    parameters: {
      query?: never
      header?: never
      path: {
        factorId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['post__api_v1_authn_factors_factorId_lifecycle_activate.request']
      }
    }
    responses: {
      200: {
        content?: never
      }
    }
  }
  activateGroupRule: {
    parameters: {
      query?: never
      header?: never
      path: {
        groupRuleId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  activateIdentityProvider: {
    parameters: {
      query?: never
      header?: never
      path: {
        idpId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['IdentityProvider']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  activateInlineHook: {
    parameters: {
      query?: never
      header?: never
      path: {
        inlineHookId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['InlineHook']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  activateLogStream: {
    parameters: {
      query?: never
      header?: never
      path: {
        logStreamId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['LogStream']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  activateNetworkZone: {
    parameters: {
      query?: never
      header?: never
      path: {
        zoneId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['NetworkZone']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  activateOAuth2ClientJsonWebKey: {
    parameters: {
      query?: never
      header?: never
      path: {
        appId: string
        keyId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['OAuth2ClientJsonSigningKeyResponse'] | components['schemas']['OAuth2ClientJsonEncryptionKeyResponse']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  activateOAuth2ClientSecret: {
    parameters: {
      query?: never
      header?: never
      path: {
        appId: string
        secretId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['OAuth2ClientSecret']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  activateOAuth2ResourceServerJsonWebKey: {
    parameters: {
      query?: never
      header?: never
      path: {
        authServerId: string
        keyId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['OAuth2ResourceServerJsonWebKey']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  activatePolicy: {
    parameters: {
      query?: never
      header?: never
      path: {
        policyId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  activatePolicyRule: {
    parameters: {
      query?: never
      header?: never
      path: {
        policyId: string
        ruleId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  activatePreregistrationEnrollment: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['EnrollmentActivationRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['EnrollmentActivationResponse']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  activateRealmAssignment: {
    parameters: {
      query?: never
      header?: never
      path: {
        assignmentId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  activateSecurityEventsProviderInstance: {
    parameters: {
      query?: never
      header?: never
      path: {
        securityEventProviderId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['SecurityEventsProviderResponse']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  activateTrustedOrigin: {
    parameters: {
      query?: never
      header?: never
      path: {
        trustedOriginId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['TrustedOrigin']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  activateUser: {
    parameters: {
      query?: {
        sendEmail?: boolean
      }
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['UserActivationToken']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  addGroup: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': {
          profile?: components['schemas']['OktaUserGroupProfile']
        }
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Group']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  addJwk: {
    parameters: {
      query?: never
      header?: never
      path: {
        appId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['OAuth2ClientJsonSigningKeyRequest'] | components['schemas']['OAuth2ClientJsonEncryptionKeyRequest']
      }
    }
    responses: {
      201: {
        content: {
          'application/json': components['schemas']['OAuth2ClientJsonSigningKeyResponse'] | components['schemas']['OAuth2ClientJsonEncryptionKeyResponse']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  addMembersToBinding: {
    parameters: {
      query?: never
      header?: never
      path: {
        resourceSetIdOrLabel: string
        roleIdOrLabel: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ResourceSetBindingAddMembersRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ResourceSetBindingEditResponse']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  addOAuth2ResourceServerJsonWebKey: {
    parameters: {
      query?: never
      header?: never
      path: {
        authServerId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['OAuth2ResourceServerJsonWebKeyRequestBody']
      }
    }
    responses: {
      201: {
        content: {
          'application/json': components['schemas']['OAuth2ResourceServerJsonWebKey']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  addResourceSetResource: {
    parameters: {
      query?: never
      header?: never
      path: {
        resourceSetIdOrLabel: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ResourceSetResourcePostRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ResourceSetResource']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  addResourceSetResources: {
    parameters: {
      query?: never
      header?: never
      path: {
        resourceSetIdOrLabel: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ResourceSetResourcePatchRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ResourceSet']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  answerRecoveryQuestion: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['post__api_v1_authn_recovery_answer.request']
      }
    }
    responses: {
      200: {
        content?: never
      }
    }
  }
  assignAllAppsAsTargetToRoleForUser: {
    parameters: {
      query?: never
      header?: never
      path: {
        userId: string
        roleAssignmentId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  assignAppInstanceTargetToAppAdminRoleForGroup: {
    parameters: {
      query?: never
      header?: never
      path: {
        groupId: string
        roleAssignmentId: string
        appName: string
        appId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  assignAppInstanceTargetToAppAdminRoleForUser: {
    parameters: {
      query?: never
      header?: never
      path: {
        userId: string
        roleAssignmentId: string
        appName: string
        appId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  assignAppTargetInstanceRoleForClient: {
    parameters: {
      query?: never
      header?: never
      path: {
        clientId: string
        roleAssignmentId: string
        appName: string
        appId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  assignAppTargetRoleToClient: {
    parameters: {
      query?: never
      header?: never
      path: {
        clientId: string
        roleAssignmentId: string
        appName: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  assignAppTargetToAdminRoleForGroup: {
    parameters: {
      query?: never
      header?: never
      path: {
        groupId: string
        roleAssignmentId: string
        appName: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  assignAppTargetToAdminRoleForUser: {
    parameters: {
      query?: never
      header?: never
      path: {
        userId: string
        roleAssignmentId: string
        appName: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  assignApplicationPolicy: {
    parameters: {
      query?: never
      header?: never
      path: {
        appId: string
        policyId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  assignClientPrivilegesSetting: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['ClientPrivilegesSetting']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ClientPrivilegesSetting']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  assignFulfillmentErrorWebAuthnPreregistrationFactor: {
    parameters: {
      query?: never
      header?: never
      path: {
        userId: string
        authenticatorEnrollmentId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  assignGroupOwner: {
    parameters: {
      query?: never
      header?: never
      path: {
        groupId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AssignGroupOwnerRequestBody']
      }
    }
    responses: {
      201: {
        content: {
          'application/json': components['schemas']['GroupOwner']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  assignGroupTargetRoleForClient: {
    parameters: {
      query?: never
      header?: never
      path: {
        clientId: string
        roleAssignmentId: string
        groupId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  assignGroupTargetToGroupAdminRole: {
    parameters: {
      query?: never
      header?: never
      path: {
        groupId: string
        roleAssignmentId: string
        targetGroupId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  assignGroupTargetToUserRole: {
    parameters: {
      query?: never
      header?: never
      path: {
        userId: string
        roleAssignmentId: string
        groupId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  assignGroupToApplication: {
    parameters: {
      query?: never
      header?: never
      path: {
        appId: string
        groupId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['ApplicationGroupAssignment']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ApplicationGroupAssignment']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  assignLinkedObjectValueForPrimary: {
    parameters: {
      query?: never
      header?: never
      path: {
        userIdOrLogin: string
        primaryRelationshipName: string
        primaryUserId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  assignRoleToClient: {
    parameters: {
      query?: never
      header?: never
      path: {
        clientId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['StandardRoleAssignmentSchema'] | components['schemas']['CustomRoleAssignmentSchema']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['StandardRole'] | components['schemas']['CustomRole']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  assignRoleToGroup: {
    parameters: {
      query?: {
        disableNotifications?: boolean
      }
      header?: never
      path: {
        groupId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['StandardRoleAssignmentSchema'] | components['schemas']['CustomRoleAssignmentSchema']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['StandardRole'] | components['schemas']['CustomRole']
        }
      }
      201: {
        content?: never
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  assignRoleToUser: {
    parameters: {
      query?: {
        disableNotifications?: boolean
      }
      header?: never
      path: {
        userId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': Record<string, unknown> & (components['schemas']['StandardRoleAssignmentSchema'] | components['schemas']['CustomRoleAssignmentSchema'])
      }
    }
    responses: {
      201: {
        content: {
          'application/json': components['schemas']['StandardRole'] | components['schemas']['CustomRole']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  assignUserToApplication: {
    parameters: {
      query?: never
      header?: never
      path: {
        appId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AppUserAssignRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['AppUser']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  assignUserToGroup: {
    parameters: {
      query?: never
      header?: never
      path: {
        groupId: string
        userId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  authenticate: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['post__api_v1_authn.request']
      }
    }
    responses: {
      200: {
        content?: never
      }
    }
  }
  authorize: {
    parameters: {
      query: {
        acr_values?: components['schemas']['AcrValue']
        client_id: string
        code_challenge?: string
        code_challenge_method?: components['schemas']['CodeChallengeMethod']
        display?: string
        enroll_amr_values?: components['schemas']['AmrValue']
        idp_scope?: string
        idp?: string
        interclient_token?: string
        login_hint?: string
        max_age?: number
        nonce?: string
        prompt?: components['schemas']['Prompt']
        redirect_uri: string
        response_type: components['schemas']['ResponseTypesSupported']
        response_mode?: components['schemas']['ResponseMode']
        request_uri?: string
        request?: string
        scope: string
        sessionToken?: string
        state: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      429: {
        content: {
          'application/json': components['schemas']['oauth.Error']
        }
      }
    }
  }
  authorizeCustomAS: {
    parameters: {
      query: {
        acr_values?: components['schemas']['AcrValue']
        client_id: string
        code_challenge?: string
        code_challenge_method?: components['schemas']['CodeChallengeMethod']
        display?: string
        enroll_amr_values?: components['schemas']['AmrValue']
        idp_scope?: string
        idp?: string
        interclient_token?: string
        login_hint?: string
        max_age?: number
        nonce?: string
        prompt?: components['schemas']['Prompt']
        redirect_uri: string
        response_type: components['schemas']['ResponseTypesSupported']
        response_mode?: components['schemas']['ResponseMode']
        request_uri?: string
        request?: string
        scope: string
        sessionToken?: string
        state: string
      }
      header?: never
      path: {
        authorizationServerId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      429: {
        content: {
          'application/json': components['schemas']['oauth.Error']
        }
      }
    }
  }
  authorizeCustomASWithPost: {
    parameters: {
      query?: never
      header?: never
      path: {
        authorizationServerId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/x-www-form-urlencoded': components['schemas']['AuthorizeWithPost']
      }
    }
    responses: {
      429: {
        content: {
          'application/json': components['schemas']['oauth.Error']
        }
      }
    }
  }
  authorizeWithPost: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/x-www-form-urlencoded': components['schemas']['AuthorizeWithPost']
      }
    }
    responses: {
      429: {
        content: {
          'application/json': components['schemas']['oauth.Error']
        }
      }
    }
  }
  bcAuthorize: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/x-www-form-urlencoded': components['schemas']['BackchannelAuthorizeRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['BackchannelAuthorizeResponse']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['OAuthError']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['OAuthError']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['oauth.Error']
        }
      }
    }
  }
  bcAuthorizeCustomAS: {
    parameters: {
      query?: never
      header?: never
      path: {
        authorizationServerId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/x-www-form-urlencoded': components['schemas']['BackchannelAuthorizeRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['BackchannelAuthorizeResponse']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['OAuthError']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['OAuthError']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['oauth.Error']
        }
      }
    }
  }
  bulkRemoveEmailAddressBounces: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['BouncesRemoveListObj']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['BouncesRemoveListResult']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  cancelTransaction: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['post__api_v1_authn_cancel.request']
      }
    }
    responses: {
      200: {
        content?: never
      }
    }
  }
  challenge: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/x-www-form-urlencoded': components['schemas']['ChallengeRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ChallengeResponse']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['OAuthError']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['OAuthError']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['OAuthError']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['OAuthError']
        }
      }
    }
  }
  'challenge-custom-as': {
    parameters: {
      query?: never
      header?: never
      path: {
        authorizationServerId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/x-www-form-urlencoded': components['schemas']['ChallengeRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ChallengeResponse']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['OAuthError']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['OAuthError']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['OAuthError']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['OAuthError']
        }
      }
    }
  }
  changePassword: {
    parameters: {
      query?: {
        strict?: boolean
      }
      header?: never
      path: {
        userId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangePasswordRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['UserCredentials']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  changePasswordInTransaction: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['post__api_v1_authn_credentials_change_password.request']
      }
    }
    responses: {
      200: {
        content?: never
      }
    }
  }
  changeRecoveryQuestion: {
    parameters: {
      query?: never
      header?: never
      path: {
        userId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['UserCredentials']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['UserCredentials']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  cloneApplicationKey: {
    parameters: {
      query: {
        targetAid: string
      }
      header?: never
      path: {
        appId: string
        keyId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      201: {
        content: {
          'application/json': components['schemas']['JsonWebKey']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  cloneIdentityProviderKey: {
    parameters: {
      query: {
        targetIdpId: string
      }
      header?: never
      path: {
        idpId: string
        kid: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      201: {
        content: {
          'application/json': components['schemas']['IdPKeyCredential']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  clonePolicy: {
    parameters: {
      query?: never
      header?: never
      path: {
        policyId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Policy']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createAgentPoolsUpdate: {
    parameters: {
      query?: never
      header?: never
      path: {
        poolId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AgentPoolUpdate']
      }
    }
    responses: {
      201: {
        content: {
          'application/json': components['schemas']['AgentPoolUpdate']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createApiServiceIntegrationInstance: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['postAPIServiceIntegrationInstanceRequest']
      }
    }
    responses: {
      201: {
        content: {
          'application/json': components['schemas']['postAPIServiceIntegrationInstance']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createApiServiceIntegrationInstanceSecret: {
    parameters: {
      query?: never
      header?: never
      path: {
        apiServiceId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      201: {
        content: {
          'application/json': components['schemas']['APIServiceIntegrationInstanceSecret']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createAppAuthenticatorEnrollment: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json, okta-version=1.0.0': components['schemas']['AppAuthenticatorEnrollmentRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['AppAuthenticatorEnrollment']
        }
      }
      400: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      401: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      403: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      404: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      406: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['Error406']
        }
      }
    }
  }
  createAppServiceAccount: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AppServiceAccount']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['AppServiceAccount']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createApplication: {
    parameters: {
      query?: {
        activate?: boolean
      }
      header?: {
        'OktaAccessGateway-Agent'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['Application']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Application']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createAssociatedServers: {
    parameters: {
      query?: never
      header?: never
      path: {
        authServerId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AssociatedServerMediated']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['AuthorizationServer'][]
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createAuthenticator: {
    parameters: {
      query?: {
        activate?: boolean
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AuthenticatorBase']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['AuthenticatorBase']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createAuthenticatorEnrollment: {
    parameters: {
      query?: never
      header?: never
      path: {
        userId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AuthenticatorEnrollmentCreateRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['AuthenticatorEnrollment']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createAuthorizationServer: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AuthorizationServer']
      }
    }
    responses: {
      201: {
        content: {
          'application/json': components['schemas']['AuthorizationServer']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createAuthorizationServerPolicy: {
    parameters: {
      query?: never
      header?: never
      path: {
        authServerId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AuthorizationServerPolicy']
      }
    }
    responses: {
      201: {
        content: {
          'application/json': components['schemas']['AuthorizationServerPolicy']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createAuthorizationServerPolicyRule: {
    parameters: {
      query?: never
      header?: never
      path: {
        authServerId: string
        policyId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AuthorizationServerPolicyRuleRequest']
      }
    }
    responses: {
      201: {
        content: {
          'application/json': components['schemas']['AuthorizationServerPolicyRule']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createBehaviorDetectionRule: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['BehaviorRule']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['BehaviorRule']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createBrand: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['CreateBrandRequest']
      }
    }
    responses: {
      201: {
        content: {
          'application/json': components['schemas']['Brand']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      409: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createCaptchaInstance: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CAPTCHAInstance']
      }
    }
    responses: {
      201: {
        content: {
          'application/json': components['schemas']['CAPTCHAInstance']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createChildOrg: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['ChildOrg']
      }
    }
    responses: {
      201: {
        content: {
          'application/json': components['schemas']['ChildOrg']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      500: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createClient: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['Client']
      }
    }
    responses: {
      201: {
        content: {
          'application/json': components['schemas']['Client']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['oauth.Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['oauth.Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['oauth.Error']
        }
      }
    }
  }
  createCrossAppAccessConnection: {
    parameters: {
      query?: never
      header?: never
      path: {
        appId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['OrgCrossAppAccessConnection']
      }
    }
    responses: {
      201: {
        content: {
          'application/json': components['schemas']['OrgCrossAppAccessConnection']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createCustomAAGUID: {
    parameters: {
      query?: never
      header?: never
      path: {
        authenticatorId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['CustomAAGUIDCreateRequestObject']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['CustomAAGUIDResponseObject']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createCustomDomain: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['DomainRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['DomainResponse']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createCustomTelephonyProviderCredentials: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CustomTelephonyProviderCredentialCreateRequest']
      }
    }
    responses: {
      201: {
        content: {
          'application/json': components['schemas']['CustomTelephonyProviderCredentialResponse']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createDeviceAssurancePolicy: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['DeviceAssurance']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['DeviceAssurance']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createDevicePostureCheck: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['DevicePostureCheck']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['DevicePostureCheck']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createEmail: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': {
          profile: {
            email: string
          }
          sendEmail?: boolean
          state?: string
          role?: 'PRIMARY' | 'SECONDARY'
        }
      }
    }
    responses: {
      201: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['Email']
        }
      }
      400: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      401: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      403: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      406: {
        content: {
          'application/json': components['schemas']['Error406']
        }
      }
      409: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
    }
  }
  createEmailCustomization: {
    parameters: {
      query?: never
      header?: never
      path: {
        brandId: string
        templateName: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['EmailCustomization']
      }
    }
    responses: {
      201: {
        content: {
          'application/json': components['schemas']['EmailCustomization']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      409: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createEmailDomain: {
    parameters: {
      query?: {
        expand?: 'brands'[]
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['EmailDomain']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['EmailDomainResponse']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      409: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createEmailServer: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['BaseEmailServerCreate']
      }
    }
    responses: {
      201: {
        content: {
          'application/json': components['schemas']['BaseEmailServer']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createEventHook: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['EventHook']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['EventHook']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createFederatedClaim: {
    parameters: {
      query?: never
      header?: never
      path: {
        appId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['FederatedClaimRequestBody']
      }
    }
    responses: {
      201: {
        content: {
          'application/json': components['schemas']['FederatedClaim']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createGovernanceBundle: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['GovernanceBundleCreateRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['GovernanceBundle']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createGroupPushMapping: {
    parameters: {
      query?: never
      header?: never
      path: {
        appId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateGroupPushMappingRequest']
      }
    }
    responses: {
      201: {
        content: {
          'application/json': components['schemas']['GroupPushMapping']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createGroupRule: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateGroupRuleRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['GroupRule']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createHookKey: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['KeyRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['DetailedHookKeyInstance']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createIdentityProvider: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['IdentityProvider']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['IdentityProvider']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createIdentityProviderKey: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['IdPCertificateCredential']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['IdPKeyCredential']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createIdentitySourceGroups: {
    parameters: {
      query?: never
      header?: never
      path: {
        identitySourceId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['GroupsRequestSchema']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['GroupsResponseSchema']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createIdentitySourceGroupsMemberships: {
    parameters: {
      query?: never
      header?: never
      path: {
        identitySourceId: string
        groupOrExternalId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['MembershipRequestSchema']
      }
    }
    responses: {
      204: {
        content?: never
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createIdentitySourceSession: {
    parameters: {
      query?: never
      header?: never
      path: {
        identitySourceId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['IdentitySourceSession']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createIdentitySourceUser: {
    parameters: {
      query?: never
      header?: never
      path: {
        identitySourceId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['UserRequestSchema']
      }
    }
    responses: {
      200: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createInlineHook: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['InlineHookCreate']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['InlineHookCreateResponse']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createInterclientTrustMapping: {
    parameters: {
      query?: never
      header?: never
      path: {
        appId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['InterclientTrustMappingRequestBody']
      }
    }
    responses: {
      201: {
        content: {
          'application/json': components['schemas']['InterclientTrustMapping']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createLinkedObjectDefinition: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['LinkedObject']
      }
    }
    responses: {
      201: {
        content: {
          'application/json': components['schemas']['LinkedObject']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      409: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createLogStream: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['LogStream']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['LogStream']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createNetworkZone: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['NetworkZone']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['NetworkZone']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createOAuth2Claim: {
    parameters: {
      query?: never
      header?: never
      path: {
        authServerId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['OAuth2Claim']
      }
    }
    responses: {
      201: {
        content: {
          'application/json': components['schemas']['OAuth2Claim']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createOAuth2ClientSecret: {
    parameters: {
      query?: never
      header?: never
      path: {
        appId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['OAuth2ClientSecretRequestBody']
      }
    }
    responses: {
      201: {
        content: {
          'application/json': components['schemas']['OAuth2ClientSecret']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createOAuth2Scope: {
    parameters: {
      query?: never
      header?: never
      path: {
        authServerId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['OAuth2Scope']
      }
    }
    responses: {
      201: {
        content: {
          'application/json': components['schemas']['OAuth2Scope']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createOktaManagedUserAccount: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['OktaManagedUserAccountRequest']
      }
    }
    responses: {
      201: {
        content: {
          'application/json': components['schemas']['OktaManagedUserAccountResponse']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createPassword: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': {
          profile: {
            password: string
          }
        }
      }
    }
    responses: {
      201: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['PasswordResponse']
        }
      }
      400: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      401: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      403: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      406: {
        content: {
          'application/json': components['schemas']['Error406']
        }
      }
    }
  }
  createPhone: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': {
          profile: {
            phoneNumber?: string
          }
          sendCode?: boolean
          method?: 'SMS' | 'CALL'
        }
      }
    }
    responses: {
      201: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['Phone']
        }
      }
      400: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      401: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      403: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      406: {
        content: {
          'application/json': components['schemas']['Error406']
        }
      }
      409: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      500: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
    }
  }
  createPolicy: {
    parameters: {
      query?: {
        activate?: boolean
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateOrUpdatePolicy']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['CreateOrUpdatePolicy']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createPolicyRule: {
    parameters: {
      query?: {
        activate?: boolean
        limit?: string
      }
      header?: never
      path: {
        policyId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['PolicyRule']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['PolicyRule']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createPolicySimulation: {
    parameters: {
      query?: {
        expand?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['SimulatePolicyBody'][]
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['SimulatePolicyResponse']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createPrincipalRateLimitEntity: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['PrincipalRateLimitEntity']
      }
    }
    responses: {
      201: {
        content: {
          'application/json': components['schemas']['PrincipalRateLimitEntity']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createPushProvider: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['PushProvider']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['PushProvider']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createRealm: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateRealmRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Realm']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createRealmAssignment: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateRealmAssignmentRequest']
      }
    }
    responses: {
      201: {
        content: {
          'application/json': components['schemas']['RealmAssignment']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createResourceSet: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateResourceSetRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ResourceSet']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createResourceSetBinding: {
    parameters: {
      query?: never
      header?: never
      path: {
        resourceSetIdOrLabel: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ResourceSetBindingCreateRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ResourceSetBindingEditResponse']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createRole: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateIamRoleRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['IamRole']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createRolePermission: {
    parameters: {
      query?: never
      header?: never
      path: {
        roleIdOrLabel: string
        permissionType: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['CreateUpdateIamRolePermissionRequest']
      }
    }
    responses: {
      204: {
        content?: never
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createSecurityEventsProviderInstance: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['SecurityEventsProviderRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['SecurityEventsProviderResponse']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createSession: {
    parameters: {
      query?: {
        additionalFields?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['post__api_v1_sessions.request']
      }
    }
    responses: {
      200: {
        content?: never
      }
    }
  }
  createSmsTemplate: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['SmsTemplate']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['SmsTemplate']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createSsfStream: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['StreamConfigurationCreateRequest']
      }
    }
    responses: {
      201: {
        content: {
          'application/json': components['schemas']['StreamConfiguration']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      409: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createTacAuthenticatorEnrollment: {
    parameters: {
      query?: never
      header?: never
      path: {
        userId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AuthenticatorEnrollmentCreateRequestTac']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['TacAuthenticatorEnrollment']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createTrustedOrigin: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['TrustedOriginWrite']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['TrustedOrigin']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createUISchema: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateUISchema']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['UISchemasResponseObject']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createUser: {
    parameters: {
      query?: {
        activate?: boolean
        provider?: boolean
        nextLogin?: components['schemas']['UserNextLogin']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateUserRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['User']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createUserType: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['UserType']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['UserType']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  createWebAuthnEnrollment: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['CreateWebAuthnRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['WebAuthn']
        }
      }
      400: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      401: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['myaccount.Error']
        }
      }
      406: {
        content: {
          'application/json': components['schemas']['Error406']
        }
      }
    }
  }
  deactivateAgentPoolsUpdate: {
    parameters: {
      query?: never
      header?: never
      path: {
        poolId: string
        updateId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      201: {
        content: {
          'application/json': components['schemas']['AgentPoolUpdate']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deactivateApiServiceIntegrationInstanceSecret: {
    parameters: {
      query?: never
      header?: never
      path: {
        apiServiceId: string
        secretId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['APIServiceIntegrationInstanceSecret']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deactivateApplication: {
    parameters: {
      query?: never
      header?: never
      path: {
        appId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deactivateAuthenticator: {
    parameters: {
      query?: never
      header?: never
      path: {
        authenticatorId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['AuthenticatorBase']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deactivateAuthenticatorMethod: {
    parameters: {
      query?: never
      header?: never
      path: {
        authenticatorId: string
        methodType: components['schemas']['AuthenticatorMethodType']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['AuthenticatorMethodBase']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deactivateAuthorizationServer: {
    parameters: {
      query?: never
      header?: never
      path: {
        authServerId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deactivateAuthorizationServerPolicy: {
    parameters: {
      query?: never
      header?: never
      path: {
        authServerId: string
        policyId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deactivateAuthorizationServerPolicyRule: {
    parameters: {
      query?: never
      header?: never
      path: {
        authServerId: string
        policyId: string
        ruleId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deactivateBehaviorDetectionRule: {
    parameters: {
      query?: never
      header?: never
      path: {
        behaviorId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['BehaviorRule']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deactivateCustomTelephonyCredential: {
    parameters: {
      query?: never
      header?: never
      path: {
        customTelephonyProviderId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['CustomTelephonyProviderCredentialResponse']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deactivateDefaultProvisioningConnectionForApplication: {
    parameters: {
      query?: never
      header?: never
      path: {
        appId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deactivateDevice: {
    parameters: {
      query?: never
      header?: never
      path: {
        deviceId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deactivateDeviceIntegration: {
    parameters: {
      query?: never
      header?: never
      path: {
        deviceIntegrationId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['DeviceIntegrations']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deactivateEventHook: {
    parameters: {
      query?: never
      header?: never
      path: {
        eventHookId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['EventHook']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deactivateGroupRule: {
    parameters: {
      query?: never
      header?: never
      path: {
        groupRuleId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deactivateIdentityProvider: {
    parameters: {
      query?: never
      header?: never
      path: {
        idpId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['IdentityProvider']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deactivateInlineHook: {
    parameters: {
      query?: never
      header?: never
      path: {
        inlineHookId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['InlineHook']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deactivateLogStream: {
    parameters: {
      query?: never
      header?: never
      path: {
        logStreamId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['LogStream']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deactivateNetworkZone: {
    parameters: {
      query?: never
      header?: never
      path: {
        zoneId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['NetworkZone']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deactivateOAuth2ClientJsonWebKey: {
    parameters: {
      query?: never
      header?: never
      path: {
        appId: string
        keyId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['OAuth2ClientJsonSigningKeyResponse']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deactivateOAuth2ClientSecret: {
    parameters: {
      query?: never
      header?: never
      path: {
        appId: string
        secretId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['OAuth2ClientSecret']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deactivateOAuth2ResourceServerJsonWebKey: {
    parameters: {
      query?: never
      header?: never
      path: {
        authServerId: string
        keyId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['OAuth2ResourceServerJsonWebKey']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deactivatePolicy: {
    parameters: {
      query?: never
      header?: never
      path: {
        policyId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deactivatePolicyRule: {
    parameters: {
      query?: never
      header?: never
      path: {
        policyId: string
        ruleId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deactivateRealmAssignment: {
    parameters: {
      query?: never
      header?: never
      path: {
        assignmentId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deactivateSecurityEventsProviderInstance: {
    parameters: {
      query?: never
      header?: never
      path: {
        securityEventProviderId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['SecurityEventsProviderResponse']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deactivateTrustedOrigin: {
    parameters: {
      query?: never
      header?: never
      path: {
        trustedOriginId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['TrustedOrigin']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deactivateUser: {
    parameters: {
      query?: {
        sendEmail?: boolean
      }
      header?: {
        Prefer?: 'respond-async'
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteAgentPoolsUpdate: {
    parameters: {
      query?: never
      header?: never
      path: {
        poolId: string
        updateId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteAllCustomizations: {
    parameters: {
      query?: never
      header?: never
      path: {
        brandId: string
        templateName: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteApiServiceIntegrationInstance: {
    parameters: {
      query?: never
      header?: never
      path: {
        apiServiceId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteApiServiceIntegrationInstanceSecret: {
    parameters: {
      query?: never
      header?: never
      path: {
        apiServiceId: string
        secretId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteAppAuthenticatorEnrollment: {
    parameters: {
      query?: never
      header?: never
      path: {
        enrollmentId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      401: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      403: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      404: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      406: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['Error406']
        }
      }
    }
  }
  deleteAppServiceAccount: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteApplication: {
    parameters: {
      query?: never
      header?: never
      path: {
        appId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteAssociatedServer: {
    parameters: {
      query?: never
      header?: never
      path: {
        authServerId: string
        associatedServerId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteAuthenticatorEnrollment: {
    parameters: {
      query?: never
      header?: never
      path: {
        userId: string
        enrollmentId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteAuthorizationServer: {
    parameters: {
      query?: never
      header?: never
      path: {
        authServerId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteAuthorizationServerPolicy: {
    parameters: {
      query?: never
      header?: never
      path: {
        authServerId: string
        policyId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteAuthorizationServerPolicyRule: {
    parameters: {
      query?: never
      header?: never
      path: {
        authServerId: string
        policyId: string
        ruleId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteBehaviorDetectionRule: {
    parameters: {
      query?: never
      header?: never
      path: {
        behaviorId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteBinding: {
    parameters: {
      query?: never
      header?: never
      path: {
        resourceSetIdOrLabel: string
        roleIdOrLabel: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteBrand: {
    parameters: {
      query?: never
      header?: never
      path: {
        brandId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      409: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteBrandThemeBackgroundImage: {
    parameters: {
      query?: never
      header?: never
      path: {
        brandId: string
        themeId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteBrandThemeFavicon: {
    parameters: {
      query?: never
      header?: never
      path: {
        brandId: string
        themeId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteBrandThemeLogo: {
    parameters: {
      query?: never
      header?: never
      path: {
        brandId: string
        themeId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteCaptchaInstance: {
    parameters: {
      query?: never
      header?: never
      path: {
        captchaId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteClient: {
    parameters: {
      query?: never
      header?: never
      path: {
        clientId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['oauth.Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['oauth.Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['oauth.Error']
        }
      }
    }
  }
  deleteCrossAppAccessConnection: {
    parameters: {
      query?: never
      header?: never
      path: {
        appId: string
        connectionId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteCustomAAGUID: {
    parameters: {
      query?: never
      header?: never
      path: {
        authenticatorId: string
        aaguid: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteCustomDomain: {
    parameters: {
      query?: never
      header?: never
      path: {
        domainId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteCustomTelephonyProviderCredential: {
    parameters: {
      query?: never
      header?: never
      path: {
        customTelephonyProviderId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteCustomizedErrorPage: {
    parameters: {
      query?: never
      header?: never
      path: {
        brandId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteCustomizedSignInPage: {
    parameters: {
      query?: never
      header?: never
      path: {
        brandId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteDevice: {
    parameters: {
      query?: never
      header?: never
      path: {
        deviceId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteDeviceAssurancePolicy: {
    parameters: {
      query?: never
      header?: never
      path: {
        deviceAssuranceId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      409: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteDevicePostureCheck: {
    parameters: {
      query?: never
      header?: never
      path: {
        postureCheckId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      409: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteEmail: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content: {
          'application/json;okta-version=1.0.0': unknown
        }
      }
      400: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      401: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      404: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      406: {
        content: {
          'application/json': components['schemas']['Error406']
        }
      }
    }
  }
  deleteEmailCustomization: {
    parameters: {
      query?: never
      header?: never
      path: {
        brandId: string
        templateName: string
        customizationId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      409: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteEmailDomain: {
    parameters: {
      query?: {
        expand?: 'brands'[]
      }
      header?: never
      path: {
        emailDomainId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteEmailServer: {
    parameters: {
      query?: never
      header?: never
      path: {
        emailServerId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteEventHook: {
    parameters: {
      query?: never
      header?: never
      path: {
        eventHookId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteFederatedClaim: {
    parameters: {
      query?: never
      header?: never
      path: {
        appId: string
        claimId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteGovernanceBundle: {
    parameters: {
      query?: never
      header?: never
      path: {
        bundleId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteGroup: {
    parameters: {
      query?: never
      header?: never
      path: {
        groupId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteGroupOwner: {
    parameters: {
      query?: never
      header?: never
      path: {
        groupId: string
        ownerId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteGroupPushMapping: {
    parameters: {
      query: {
        deleteTargetGroup: boolean
      }
      header?: never
      path: {
        appId: string
        mappingId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteGroupRule: {
    parameters: {
      query?: {
        removeUsers?: boolean
      }
      header?: never
      path: {
        groupRuleId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      202: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteHookKey: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteIdentityProvider: {
    parameters: {
      query?: never
      header?: never
      path: {
        idpId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteIdentityProviderKey: {
    parameters: {
      query?: never
      header?: never
      path: {
        kid: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteIdentitySourceGroup: {
    parameters: {
      query?: never
      header?: never
      path: {
        identitySourceId: string
        groupOrExternalId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteIdentitySourceGroupMemberships: {
    parameters: {
      query?: never
      header?: never
      path: {
        identitySourceId: string
        groupOrExternalId: string
        memberExternalId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteIdentitySourceSession: {
    parameters: {
      query?: never
      header?: never
      path: {
        identitySourceId: string
        sessionId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteIdentitySourceUser: {
    parameters: {
      query?: never
      header?: never
      path: {
        identitySourceId: string
        externalId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteInlineHook: {
    parameters: {
      query?: never
      header?: never
      path: {
        inlineHookId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteInterclientTrustMapping: {
    parameters: {
      query?: never
      header?: never
      path: {
        appId: string
        allowedAppId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteLinkedObjectDefinition: {
    parameters: {
      query?: never
      header?: never
      path: {
        linkedObjectName: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteLinkedObjectForUser: {
    parameters: {
      query?: never
      header?: never
      path: {
        userIdOrLogin: string
        relationshipName: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteLogStream: {
    parameters: {
      query?: never
      header?: never
      path: {
        logStreamId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteNetworkZone: {
    parameters: {
      query?: never
      header?: never
      path: {
        zoneId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteOAuth2Claim: {
    parameters: {
      query?: never
      header?: never
      path: {
        authServerId: string
        claimId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteOAuth2ClientSecret: {
    parameters: {
      query?: never
      header?: never
      path: {
        appId: string
        secretId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteOAuth2ResourceServerJsonWebKey: {
    parameters: {
      query?: never
      header?: never
      path: {
        authServerId: string
        keyId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteOAuth2Scope: {
    parameters: {
      query?: never
      header?: never
      path: {
        authServerId: string
        scopeId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteOktaManagedUserAccount: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteOrgCaptchaSettings: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deletePassword: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content: {
          'application/json;okta-version=1.0.0': unknown
        }
      }
      401: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      404: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      406: {
        content: {
          'application/json': components['schemas']['Error406']
        }
      }
    }
  }
  deletePhone: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content: {
          'application/json;okta-version=1.0.0': unknown
        }
      }
      401: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      403: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      404: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      406: {
        content: {
          'application/json': components['schemas']['Error406']
        }
      }
    }
  }
  deletePolicy: {
    parameters: {
      query?: never
      header?: never
      path: {
        policyId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deletePolicyResourceMapping: {
    parameters: {
      query?: never
      header?: never
      path: {
        policyId: string
        mappingId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deletePolicyRule: {
    parameters: {
      query?: never
      header?: never
      path: {
        policyId: string
        ruleId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deletePreviewErrorPage: {
    parameters: {
      query?: never
      header?: never
      path: {
        brandId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deletePreviewSignInPage: {
    parameters: {
      query?: never
      header?: never
      path: {
        brandId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deletePushProvider: {
    parameters: {
      query?: never
      header?: never
      path: {
        pushProviderId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      409: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteRealm: {
    parameters: {
      query?: never
      header?: never
      path: {
        realmId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteRealmAssignment: {
    parameters: {
      query?: never
      header?: never
      path: {
        assignmentId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteResourceSet: {
    parameters: {
      query?: never
      header?: never
      path: {
        resourceSetIdOrLabel: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteResourceSetResource: {
    parameters: {
      query?: never
      header?: never
      path: {
        resourceSetIdOrLabel: string
        resourceId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteRole: {
    parameters: {
      query?: never
      header?: never
      path: {
        roleIdOrLabel: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteRoleFromClient: {
    parameters: {
      query?: never
      header?: never
      path: {
        clientId: string
        roleAssignmentId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteRolePermission: {
    parameters: {
      query?: never
      header?: never
      path: {
        roleIdOrLabel: string
        permissionType: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteSecurityEventsProviderInstance: {
    parameters: {
      query?: never
      header?: never
      path: {
        securityEventProviderId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteSessions: {
    parameters: {
      query?: {
        oauthTokens?: boolean
        excludeCurrentAuthorizationContext?: boolean
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      401: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      404: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      406: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
    }
  }
  deleteSmsTemplate: {
    parameters: {
      query?: never
      header?: never
      path: {
        templateId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteSsfStream: {
    parameters: {
      query?: {
        stream_id?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteTrustedOrigin: {
    parameters: {
      query?: never
      header?: never
      path: {
        trustedOriginId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteUISchemas: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteUser: {
    parameters: {
      query?: {
        sendEmail?: boolean
      }
      header?: {
        Prefer?: 'respond-async'
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteUserType: {
    parameters: {
      query?: never
      header?: never
      path: {
        typeId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deleteWebAuthn: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content: {
          'application/json;okta-version=1.0.0': unknown
        }
      }
      401: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['myaccount.Error']
        }
      }
      406: {
        content: {
          'application/json': components['schemas']['Error406']
        }
      }
    }
  }
  deleteWebAuthnPreregistrationFactor: {
    parameters: {
      query?: never
      header?: never
      path: {
        userId: string
        authenticatorEnrollmentId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deletejwk: {
    parameters: {
      query?: never
      header?: never
      path: {
        appId: string
        keyId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  deviceAuthorize: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/x-www-form-urlencoded': components['schemas']['DeviceAuthorizeRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['DeviceAuthorizeResponse']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['OAuthError']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['OAuthError']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['oauth.Error']
        }
      }
    }
  }
  deviceAuthorizeCustomAS: {
    parameters: {
      query?: never
      header?: never
      path: {
        authorizationServerId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/x-www-form-urlencoded': components['schemas']['DeviceAuthorizeRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['DeviceAuthorizeResponse']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['OAuthError']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['OAuthError']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['oauth.Error']
        }
      }
    }
  }
  enrollFactor: {
    parameters: {
      query?: {
        updatePhone?: boolean
        templateId?: string
        tokenLifetimeSeconds?: number
        activate?: boolean
      }
      header?: {
        'Accept-Language'?: string
      }
      path: {
        userId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['UserFactor']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['UserFactor']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  enrollFactorInTransaction: {
    parameters: {
      query?: {
        updatePhone?: boolean
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['post__api_v1_authn_factors.request']
      }
    }
    responses: {
      200: {
        content?: never
      }
    }
  }
  enrollPreregistrationEnrollment: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['EnrollmentInitializationRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['EnrollmentInitializationResponse']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  executeInlineHook: {
    parameters: {
      query?: never
      header?: never
      path: {
        inlineHookId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['PasswordImportRequestExecute'] | components['schemas']['TelephonyRequestExecute'] | components['schemas']['RegistrationInlineHookRequest'] | components['schemas']['TokenRequest'] | components['schemas']['SAMLPayloadExecute'] | components['schemas']['UserImportRequestExecute']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': unknown
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  executeRealmAssignment: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['OperationRequest']
      }
    }
    responses: {
      201: {
        content: {
          'application/json': components['schemas']['RealmAssignmentOperationResponse']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  expirePassword: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['User']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  expirePasswordWithTempPassword: {
    parameters: {
      query?: {
        revokeSessions?: boolean
      }
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['tempPassword']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  extendOktaSupport: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      301: {
        content?: never
      }
    }
  }
  extendSession: {
    parameters: {
      query?: never
      header?: never
      path: {
        sessionId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content?: never
      }
    }
  }
  forgotPassword: {
    parameters: {
      query?: {
        sendEmail?: boolean
      }
      header?: never
      path: {
        userId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ForgotPasswordResponse']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  forgotPasswordSetNewPassword: {
    parameters: {
      query?: {
        sendEmail?: boolean
      }
      header?: never
      path: {
        userId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['UserCredentials']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['UserCredentials']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  generateApplicationKey: {
    parameters: {
      query: {
        validityYears: number
      }
      header?: never
      path: {
        appId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      201: {
        content: {
          'application/json': components['schemas']['JsonWebKey']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  generateCsrForApplication: {
    parameters: {
      query?: never
      header?: never
      path: {
        appId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CsrMetadata']
      }
    }
    responses: {
      201: {
        content: {
          'application/pkcs10': components['schemas']['AppCsrPkcs10']
          'application/json': components['schemas']['Csr']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  generateCsrForIdentityProvider: {
    parameters: {
      query?: never
      header?: never
      path: {
        idpId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CsrMetadata']
      }
    }
    responses: {
      201: {
        content: {
          'application/json': components['schemas']['IdPCsr']
          'application/pkcs10': components['schemas']['IdPCsrPkcs10']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  generateFulfillmentRequest: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['FulfillmentRequest']
      }
    }
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  generateIdentityProviderSigningKey: {
    parameters: {
      query: {
        validityYears: number
      }
      header?: never
      path: {
        idpId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['IdPKeyCredential']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  generateNewClientSecret: {
    parameters: {
      query?: never
      header?: never
      path: {
        clientId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Client']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['oauth.Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['oauth.Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['oauth.Error']
        }
      }
    }
  }
  getAerialConsent: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['OrgAerialConsentDetails']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getAgentPoolsUpdateInstance: {
    parameters: {
      query?: never
      header?: never
      path: {
        poolId: string
        updateId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['AgentPoolUpdate']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getAgentPoolsUpdateSettings: {
    parameters: {
      query?: never
      header?: never
      path: {
        poolId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['AgentPoolUpdateSettingResponse']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getAllCrossAppAccessConnections: {
    parameters: {
      query?: {
        after?: string
        limit?: number
        status?: 'ACTIVE' | 'INACTIVE'
        requestingAppId?: string
        resourceAppId?: string
        activeAppsOnly?: boolean
        requestingAppName?: string
        resourceAppName?: string
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
          'application/json': components['schemas']['OrgCrossAppAccessConnection'][]
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getAllWellKnownURIs: {
    parameters: {
      query?: {
        expand?: ('all' | 'apple-app-site-association' | 'assetlinks.json' | 'webauthn')[]
      }
      header?: never
      path: {
        brandId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['WellKnownURIsRoot']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getApiServiceIntegrationInstance: {
    parameters: {
      query?: never
      header?: never
      path: {
        apiServiceId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['APIServiceIntegrationInstance']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getApiToken: {
    parameters: {
      query?: never
      header?: never
      path: {
        apiTokenId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ApiToken']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getAppServiceAccount: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['AppServiceAccount']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getAppleAppSiteAssociationWellKnownURI: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['PublicAppleAppSiteWellKnownURI']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getApplication: {
    parameters: {
      query?: {
        expand?: string
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
          'application/json': components['schemas']['Application']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getApplicationGroupAssignment: {
    parameters: {
      query?: {
        expand?: string
      }
      header?: never
      path: {
        appId: string
        groupId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ApplicationGroupAssignment']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getApplicationKey: {
    parameters: {
      query?: never
      header?: never
      path: {
        appId: string
        keyId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['JsonWebKey']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getApplicationUser: {
    parameters: {
      query?: {
        expand?: string
      }
      header?: never
      path: {
        appId: string
        userId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['AppUser']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getApplicationUserSchema: {
    parameters: {
      query?: never
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
          'application/json': components['schemas']['UserSchema']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getAssetLinksWellKnownURI: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['PublicAssetLinksWellKnownURI']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getAuthenticator: {
    parameters: {
      query?: never
      header?: never
      path: {
        authenticatorId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['AuthenticatorBase']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getAuthenticatorEnrollment: {
    parameters: {
      query?: {
        discloseIdentifiers?: 'phone'[]
      }
      header?: never
      path: {
        userId: string
        enrollmentId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['AuthenticatorEnrollment']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getAuthenticatorMethod: {
    parameters: {
      query?: never
      header?: never
      path: {
        authenticatorId: string
        methodType: components['schemas']['AuthenticatorMethodType']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['AuthenticatorMethodBase']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getAuthenticatorSettings: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['AttackProtectionAuthenticatorSettings']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getAuthorizationServer: {
    parameters: {
      query?: never
      header?: never
      path: {
        authServerId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['AuthorizationServer']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getAuthorizationServerKey: {
    parameters: {
      query?: never
      header?: never
      path: {
        authServerId: string
        keyId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['AuthorizationServerJsonWebKey']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getAuthorizationServerPolicy: {
    parameters: {
      query?: never
      header?: never
      path: {
        authServerId: string
        policyId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['AuthorizationServerPolicy']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getAuthorizationServerPolicyRule: {
    parameters: {
      query?: never
      header?: never
      path: {
        authServerId: string
        policyId: string
        ruleId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['AuthorizationServerPolicyRule']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getAutoAssignAdminAppSetting: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['AutoAssignAdminAppSetting']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getBehaviorDetectionRule: {
    parameters: {
      query?: never
      header?: never
      path: {
        behaviorId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['BehaviorRule']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getBinding: {
    parameters: {
      query?: never
      header?: never
      path: {
        resourceSetIdOrLabel: string
        roleIdOrLabel: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ResourceSetBindingResponse']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getBotProtectionConfiguration: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['BotProtectionConfiguration']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getBrand: {
    parameters: {
      query?: {
        expand?: ('themes' | 'domains' | 'emailDomain')[]
      }
      header?: never
      path: {
        brandId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['BrandWithEmbedded']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getBrandTheme: {
    parameters: {
      query?: never
      header?: never
      path: {
        brandId: string
        themeId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ThemeResponse']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getBrandWellKnownURI: {
    parameters: {
      query?: never
      header?: never
      path: {
        brandId: string
        path: 'apple-app-site-association' | 'assetlinks.json' | 'webauthn'
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['WellKnownURIObjectResponse']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getCaptchaInstance: {
    parameters: {
      query?: never
      header?: never
      path: {
        captchaId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['CAPTCHAInstance']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getClient: {
    parameters: {
      query?: never
      header?: never
      path: {
        clientId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Client']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['oauth.Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['oauth.Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['oauth.Error']
        }
      }
    }
  }
  getClientPrivilegesSetting: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ClientPrivilegesSetting']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getCrossAppAccessConnection: {
    parameters: {
      query?: never
      header?: never
      path: {
        appId: string
        connectionId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['OrgCrossAppAccessConnection']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getCsrForApplication: {
    parameters: {
      query?: never
      header?: never
      path: {
        appId: string
        csrId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Csr']
          'application/pkcs10': components['schemas']['AppCsrPkcs10']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getCsrForIdentityProvider: {
    parameters: {
      query?: never
      header?: never
      path: {
        idpId: string
        idpCsrId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['IdPCsr']
          'application/pkcs10': components['schemas']['IdPCsrPkcs10']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getCurrentConfiguration: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ThreatInsightConfiguration']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getCustomAAGUID: {
    parameters: {
      query?: never
      header?: never
      path: {
        authenticatorId: string
        aaguid: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['CustomAAGUIDResponseObject']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getCustomDomain: {
    parameters: {
      query?: never
      header?: never
      path: {
        domainId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['DomainResponse']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getCustomTelephonyProviderCredential: {
    parameters: {
      query?: never
      header?: never
      path: {
        customTelephonyProviderId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['CustomTelephonyProviderCredentialResponse']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getCustomizationPreview: {
    parameters: {
      query?: never
      header?: never
      path: {
        brandId: string
        templateName: string
        customizationId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['EmailPreview']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getCustomizedErrorPage: {
    parameters: {
      query?: never
      header?: never
      path: {
        brandId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ErrorPage']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getCustomizedSignInPage: {
    parameters: {
      query?: never
      header?: never
      path: {
        brandId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['SignInPage']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getDRStatus: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': {
            status?: components['schemas']['DRStatusItem'][]
            [name: string]: unknown
          }
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      500: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getDRStatusForDomain: {
    parameters: {
      query?: never
      header?: never
      path: {
        domain: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': {
            status?: components['schemas']['DRStatusItem'][]
            [name: string]: unknown
          }
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      500: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getDefaultErrorPage: {
    parameters: {
      query?: never
      header?: never
      path: {
        brandId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ErrorPage']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getDefaultProvisioningConnectionForApplication: {
    parameters: {
      query?: never
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
          'application/json': components['schemas']['ProvisioningConnectionResponse']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getDefaultSignInPage: {
    parameters: {
      query?: never
      header?: never
      path: {
        brandId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['SignInPage']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getDevice: {
    parameters: {
      query?: never
      header?: never
      path: {
        deviceId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['DeviceWithProviders']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getDeviceAssurancePolicy: {
    parameters: {
      query?: never
      header?: never
      path: {
        deviceAssuranceId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['DeviceAssurance']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getDeviceIntegration: {
    parameters: {
      query?: never
      header?: never
      path: {
        deviceIntegrationId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['DeviceIntegrations']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getDevicePostureCheck: {
    parameters: {
      query?: never
      header?: never
      path: {
        postureCheckId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['DevicePostureCheck']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getEmail: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['Email']
        }
      }
      401: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      406: {
        content: {
          'application/json': components['schemas']['Error406']
        }
      }
    }
  }
  getEmailCustomization: {
    parameters: {
      query?: never
      header?: never
      path: {
        brandId: string
        templateName: string
        customizationId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['EmailCustomization']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getEmailDefaultContent: {
    parameters: {
      query?: {
        language?: components['schemas']['Language']
      }
      header?: never
      path: {
        brandId: string
        templateName: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['EmailDefaultContent']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getEmailDefaultPreview: {
    parameters: {
      query?: {
        language?: components['schemas']['Language']
      }
      header?: never
      path: {
        brandId: string
        templateName: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['EmailPreview']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getEmailDomain: {
    parameters: {
      query?: {
        expand?: 'brands'[]
      }
      header?: never
      path: {
        emailDomainId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['EmailDomainResponseWithEmbedded']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getEmailServer: {
    parameters: {
      query?: never
      header?: never
      path: {
        emailServerId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['BaseEmailServer']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getEmailSettings: {
    parameters: {
      query?: never
      header?: never
      path: {
        brandId: string
        templateName: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['EmailSettingsResponse']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getEmailTemplate: {
    parameters: {
      query?: {
        expand?: ('settings' | 'customizationCount')[]
      }
      header?: never
      path: {
        brandId: string
        templateName: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['EmailTemplateResponse']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getEnrollment: {
    parameters: {
      query?: never
      header?: never
      path: {
        authenticatorId: string
        enrollmentId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['myaccount.AuthenticatorEnrollment']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['myaccount.Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['myaccount.Error']
        }
      }
      406: {
        content: {
          'application/json': components['schemas']['Error406']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['myaccount.Error']
        }
      }
    }
  }
  getErrorPage: {
    parameters: {
      query?: {
        expand?: ('default' | 'customized' | 'customizedUrl' | 'preview' | 'previewUrl')[]
      }
      header?: never
      path: {
        brandId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['PageRoot']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getEventHook: {
    parameters: {
      query?: never
      header?: never
      path: {
        eventHookId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['EventHook']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getFactor: {
    parameters: {
      query?: never
      header?: never
      path: {
        userId: string
        factorId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['UserFactor']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getFactorTransactionStatus: {
    parameters: {
      query?: never
      header?: never
      path: {
        userId: string
        factorId: string
        transactionId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['UserFactorPushTransaction']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getFeature: {
    parameters: {
      query?: never
      header?: never
      path: {
        featureId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Feature']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getFeatureForApplication: {
    parameters: {
      query?: never
      header?: never
      path: {
        appId: string
        featureName: components['schemas']['ApplicationFeatureType']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ApplicationFeature']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getFederatedClaim: {
    parameters: {
      query?: never
      header?: never
      path: {
        appId: string
        claimId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['FederatedClaimRequestBody']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getFirstPartyAppSettings: {
    parameters: {
      query?: never
      header?: never
      path: {
        appName: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['AdminConsoleSettings']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getGovernanceBundle: {
    parameters: {
      query?: never
      header?: never
      path: {
        bundleId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['GovernanceBundle']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getGroup: {
    parameters: {
      query?: never
      header?: never
      path: {
        groupId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Group']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getGroupAssignedRole: {
    parameters: {
      query?: never
      header?: never
      path: {
        groupId: string
        roleAssignmentId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['StandardRole'] | components['schemas']['CustomRole']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getGroupAttributeQueryResult: {
    parameters: {
      query?: never
      header?: never
      path: {
        appInstanceId: string
        groupId: string
        resultId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['GroupProfileResult']
        }
      }
      202: {
        content?: never
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getGroupPushMapping: {
    parameters: {
      query?: never
      header?: never
      path: {
        appId: string
        mappingId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['GroupPushMapping']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getGroupRule: {
    parameters: {
      query?: {
        expand?: 'groupIdToGroupNameMap'
      }
      header?: never
      path: {
        groupRuleId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['GroupRule']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getGroupSchema: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['GroupSchema']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getHookKey: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['HookKey']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getIdentityProvider: {
    parameters: {
      query?: never
      header?: never
      path: {
        idpId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['IdentityProvider']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getIdentityProviderApplicationUser: {
    parameters: {
      query?: never
      header?: never
      path: {
        idpId: string
        userId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['IdentityProviderApplicationUser']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getIdentityProviderKey: {
    parameters: {
      query?: never
      header?: never
      path: {
        kid: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['IdPKeyCredential']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getIdentityProviderSigningKey: {
    parameters: {
      query?: never
      header?: never
      path: {
        idpId: string
        kid: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['IdPKeyCredential']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getIdentitySourceGroup: {
    parameters: {
      query?: never
      header?: never
      path: {
        identitySourceId: string
        groupOrExternalId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['GroupsResponseSchema']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getIdentitySourceGroupMemberships: {
    parameters: {
      query?: {
        after?: string
        limit?: number
      }
      header?: never
      path: {
        identitySourceId: string
        groupOrExternalId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['GroupMembershipsResponseSchema']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getIdentitySourceSession: {
    parameters: {
      query?: never
      header?: never
      path: {
        identitySourceId: string
        sessionId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['IdentitySourceSession']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getIdentitySourceUser: {
    parameters: {
      query?: never
      header?: never
      path: {
        identitySourceId: string
        externalId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['UserResponseSchema']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getInlineHook: {
    parameters: {
      query?: never
      header?: never
      path: {
        inlineHookId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['InlineHook']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getJwk: {
    parameters: {
      query?: never
      header?: never
      path: {
        appId: string
        keyId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': Record<string, unknown> & (components['schemas']['OAuth2ClientJsonSigningKeyResponse'] | components['schemas']['OAuth2ClientJsonEncryptionKeyResponse'])
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getLinkedObjectDefinition: {
    parameters: {
      query?: never
      header?: never
      path: {
        linkedObjectName: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['LinkedObject']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getLogStream: {
    parameters: {
      query?: never
      header?: never
      path: {
        logStreamId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['LogStream']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getLogStreamSchema: {
    parameters: {
      query?: never
      header?: never
      path: {
        logStreamType: components['schemas']['LogStreamType']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['LogStreamSchema']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getMemberOfBinding: {
    parameters: {
      query?: never
      header?: never
      path: {
        resourceSetIdOrLabel: string
        roleIdOrLabel: string
        memberId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ResourceSetBindingMember']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getNetworkZone: {
    parameters: {
      query?: never
      header?: never
      path: {
        zoneId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['NetworkZone']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getOAuth2Claim: {
    parameters: {
      query?: never
      header?: never
      path: {
        authServerId: string
        claimId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['OAuth2Claim']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getOAuth2ClientSecret: {
    parameters: {
      query?: never
      header?: never
      path: {
        appId: string
        secretId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['OAuth2ClientSecret']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getOAuth2ResourceServerJsonWebKey: {
    parameters: {
      query?: never
      header?: never
      path: {
        authServerId: string
        keyId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['OAuth2ResourceServerJsonWebKey']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getOAuth2Scope: {
    parameters: {
      query?: never
      header?: never
      path: {
        authServerId: string
        scopeId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['OAuth2Scope']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getOAuth2TokenForApplication: {
    parameters: {
      query?: {
        expand?: string
      }
      header?: never
      path: {
        appId: string
        tokenId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['OAuth2RefreshToken']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getOktaCommunicationSettings: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['OrgOktaCommunicationSetting']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getOktaManagedUserAccount: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['OktaManagedUserAccountResponse']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getOptInStatus: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['OptInStatusResponse']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getOrgCaptchaSettings: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['OrgCAPTCHASettings']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getOrgContactUser: {
    parameters: {
      query?: never
      header?: never
      path: {
        contactType: 'BILLING' | 'TECHNICAL'
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['OrgContactUser']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getOrgOktaSupportSettings: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['OrgOktaSupportSettingsObj']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getOrgPreferences: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['OrgPreferences']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getOrgSettings: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['OrgSetting']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getOrganization: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['Organization']
        }
      }
      401: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      406: {
        content: {
          'application/json': components['schemas']['Error406']
        }
      }
    }
  }
  getPassword: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['PasswordResponse']
        }
      }
      401: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      406: {
        content: {
          'application/json': components['schemas']['Error406']
        }
      }
    }
  }
  getPasswordRequirements: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['PasswordResponse']
        }
      }
      401: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
    }
  }
  getPhone: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['Phone']
        }
      }
      401: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      404: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      406: {
        content: {
          'application/json': components['schemas']['Error406']
        }
      }
    }
  }
  getPolicy: {
    parameters: {
      query?: {
        expand?: string
      }
      header?: never
      path: {
        policyId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Policy']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getPolicyMapping: {
    parameters: {
      query?: never
      header?: never
      path: {
        policyId: string
        mappingId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['PolicyMapping']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getPolicyRule: {
    parameters: {
      query?: never
      header?: never
      path: {
        policyId: string
        ruleId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['PolicyRule']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getPreviewErrorPage: {
    parameters: {
      query?: never
      header?: never
      path: {
        brandId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ErrorPage']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getPreviewSignInPage: {
    parameters: {
      query?: never
      header?: never
      path: {
        brandId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['SignInPage']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getPrincipalRateLimitEntity: {
    parameters: {
      query?: never
      header?: never
      path: {
        principalRateLimitId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['PrincipalRateLimitEntity']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getProfile: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['Profile']
        }
      }
      401: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      406: {
        content: {
          'application/json': components['schemas']['Error406']
        }
      }
    }
  }
  getProfileMapping: {
    parameters: {
      query?: never
      header?: never
      path: {
        mappingId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ProfileMapping']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getProfileSchema: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['Schema']
        }
      }
      401: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      406: {
        content: {
          'application/json': components['schemas']['Error406']
        }
      }
    }
  }
  getPublicKey: {
    parameters: {
      query?: never
      header?: never
      path: {
        keyId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['embedded']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getPushProvider: {
    parameters: {
      query?: never
      header?: never
      path: {
        pushProviderId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['PushProvider']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getRateLimitSettingsAdminNotifications: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['RateLimitAdminNotifications']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getRateLimitSettingsPerClient: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['PerClientRateLimitSettings']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getRateLimitSettingsWarningThreshold: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['RateLimitWarningThresholdResponse']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getRealm: {
    parameters: {
      query?: never
      header?: never
      path: {
        realmId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Realm']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getRealmAssignment: {
    parameters: {
      query?: never
      header?: never
      path: {
        assignmentId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['RealmAssignment']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getRefreshTokenForAuthorizationServerAndClient: {
    parameters: {
      query?: {
        expand?: string
      }
      header?: never
      path: {
        authServerId: string
        clientId: string
        tokenId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['OAuth2RefreshToken']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getRefreshTokenForUserAndClient: {
    parameters: {
      query?: {
        expand?: string
      }
      header?: never
      path: {
        userId: string
        clientId: string
        tokenId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['OAuth2RefreshToken']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getResourceSet: {
    parameters: {
      query?: never
      header?: never
      path: {
        resourceSetIdOrLabel: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ResourceSet']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getResourceSetResource: {
    parameters: {
      query?: never
      header?: never
      path: {
        resourceSetIdOrLabel: string
        resourceId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ResourceSetResource']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getRole: {
    parameters: {
      query?: never
      header?: never
      path: {
        roleIdOrLabel: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['IamRole']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getRoleAssignmentGovernanceGrant: {
    parameters: {
      query?: never
      header?: never
      path: {
        userId: string
        roleAssignmentId: string
        grantId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['RoleGovernanceSource']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getRoleAssignmentGovernanceGrantResources: {
    parameters: {
      query?: never
      header?: never
      path: {
        userId: string
        roleAssignmentId: string
        grantId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['RoleGovernanceResources']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getRolePermission: {
    parameters: {
      query?: never
      header?: never
      path: {
        roleIdOrLabel: string
        permissionType: string
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
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getRoleTargetsByUserIdAndRoleId: {
    parameters: {
      query?: {
        assignmentType?: 'USER' | 'GROUP'
        after?: string
        limit?: number
      }
      header?: never
      path: {
        userId: string
        roleIdOrEncodedRoleId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['RoleTarget'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getRootBrandWellKnownURI: {
    parameters: {
      query?: {
        expand?: 'customized'[]
      }
      header?: never
      path: {
        brandId: string
        path: 'apple-app-site-association' | 'assetlinks.json' | 'webauthn'
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['WellKnownURIObjectResponse']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getScopeConsentGrant: {
    parameters: {
      query?: {
        expand?: string
      }
      header?: never
      path: {
        appId: string
        grantId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['OAuth2ScopeConsentGrant']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getSecurityEventsProviderInstance: {
    parameters: {
      query?: never
      header?: never
      path: {
        securityEventProviderId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['SecurityEventsProviderResponse']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getSession: {
    parameters: {
      query?: never
      header?: never
      path: {
        sessionId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Session']
        }
      }
      400: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content?: never
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getSignInPage: {
    parameters: {
      query?: {
        expand?: ('default' | 'customized' | 'customizedUrl' | 'preview' | 'previewUrl')[]
      }
      header?: never
      path: {
        brandId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['PageRoot']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getSignOutPageSettings: {
    parameters: {
      query?: never
      header?: never
      path: {
        brandId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['HostedPage']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getSmsTemplate: {
    parameters: {
      query?: never
      header?: never
      path: {
        templateId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['SmsTemplate']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getSsfStreamStatus: {
    parameters: {
      query: {
        stream_id: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['StreamStatus']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getSsfStreams: {
    parameters: {
      query?: {
        stream_id?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['StreamConfiguration'][] | components['schemas']['StreamConfiguration']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getSubscriptionsNotificationTypeRole: {
    parameters: {
      query?: never
      header?: never
      path: {
        roleRef: components['schemas']['RoleType'] | components['schemas']['RoleId']
        notificationType: components['schemas']['NotificationType']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Subscription']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content?: never
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getSubscriptionsNotificationTypeUser: {
    parameters: {
      query?: never
      header?: never
      path: {
        userId: string
        notificationType: components['schemas']['NotificationType']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Subscription']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content?: never
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getThirdPartyAdminSetting: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ThirdPartyAdminSetting']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getTrustedOrigin: {
    parameters: {
      query?: never
      header?: never
      path: {
        trustedOriginId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['TrustedOrigin']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getUISchema: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['UISchemasResponseObject']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getUser: {
    parameters: {
      query?: {
        expand?: string
      }
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['UserGetSingleton']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getUserAssignedRole: {
    parameters: {
      query?: never
      header?: never
      path: {
        userId: string
        roleAssignmentId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['StandardRole'] | components['schemas']['CustomRole']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getUserAssignedRoleGovernance: {
    parameters: {
      query?: never
      header?: never
      path: {
        userId: string
        roleAssignmentId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['RoleGovernance']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getUserClassification: {
    parameters: {
      query?: never
      header?: never
      path: {
        userId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['UserClassification']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getUserGrant: {
    parameters: {
      query?: {
        expand?: string
      }
      header?: never
      path: {
        userId: string
        grantId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['OAuth2ScopeConsentGrant']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getUserLockoutSettings: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['UserLockoutSettings']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getUserProvisioningConnectionJWKS: {
    parameters: {
      query?: never
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
          'application/json': components['schemas']['AppConnectionUserProvisionJWKResponse']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getUserRisk: {
    parameters: {
      query?: never
      header?: never
      path: {
        userId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['UserRiskGetResponse']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getUserSchema: {
    parameters: {
      query?: never
      header?: never
      path: {
        schemaId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['UserSchema']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getUserType: {
    parameters: {
      query?: never
      header?: never
      path: {
        typeId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['UserType']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getWebAuthn: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['WebAuthn']
        }
      }
      401: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['myaccount.Error']
        }
      }
      406: {
        content: {
          'application/json': components['schemas']['Error406']
        }
      }
    }
  }
  getWebAuthnWellKnownURI: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['PublicWebauthnSiteWellKnownURI']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getWellKnownAppAuthenticatorConfiguration: {
    parameters: {
      query: {
        oauthClientId: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['WellKnownAppAuthenticatorConfiguration'][]
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getWellKnownOAuthConfigurationCustomAS: {
    parameters: {
      query?: {
        client_id?: string
      }
      header?: never
      path: {
        authorizationServerId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['OAuthMetadata']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['oauth.Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['oauth.Error']
        }
      }
    }
  }
  getWellKnownOpenIDConfiguration: {
    parameters: {
      query?: {
        client_id?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['OidcMetadata']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['oauth.Error']
        }
      }
    }
  }
  getWellKnownOpenIDConfigurationCustomAS: {
    parameters: {
      query?: {
        client_id?: string
      }
      header?: never
      path: {
        authorizationServerId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['OidcMetadata']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['oauth.Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['oauth.Error']
        }
      }
    }
  }
  getWellknownOrgMetadata: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['WellKnownOrgMetadata']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getWellknownSsfMetadata: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['WellKnownSSFMetadata']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  getYubikeyOtpTokenById: {
    parameters: {
      query?: never
      header?: never
      path: {
        tokenId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['UserFactorYubikeyOtpToken']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  globalTokenRevocation: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['GlobalTokenRevocationRequest']
      }
    }
    responses: {
      204: {
        content?: never
      }
      400: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['oauth.Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['oauth.Error']
        }
      }
    }
  }
  grantAerialConsent: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['OrgAerialConsent']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['OrgAerialConsentDetails']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  grantConsentToScope: {
    parameters: {
      query?: never
      header?: never
      path: {
        appId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['OAuth2ScopeConsentGrant']
      }
    }
    responses: {
      201: {
        content: {
          'application/json': components['schemas']['OAuth2ScopeConsentGrant']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  grantOktaSupport: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      301: {
        content?: never
      }
    }
  }
  introspect: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/x-www-form-urlencoded': components['schemas']['IntrospectionRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['IntrospectionResponse']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['OAuthError']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['OAuthError']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['oauth.Error']
        }
      }
    }
  }
  introspectCustomAS: {
    parameters: {
      query?: never
      header?: never
      path: {
        authorizationServerId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/x-www-form-urlencoded': components['schemas']['IntrospectionRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['IntrospectionResponse']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['OAuthError']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['OAuthError']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['oauth.Error']
        }
      }
    }
  }
  linkUserToIdentityProvider: {
    parameters: {
      query?: never
      header?: never
      path: {
        idpId: string
        userId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['UserIdentityProviderLinkRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['IdentityProviderApplicationUser']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listActiveIdentityProviderSigningKey: {
    parameters: {
      query?: never
      header?: never
      path: {
        idpId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['IdPKeyCredential'][]
        }
      }
      204: {
        content?: never
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listAgentPools: {
    parameters: {
      query?: {
        limitPerPoolType?: number
        poolType?: components['schemas']['AgentType']
        after?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['AgentPool'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listAgentPoolsUpdates: {
    parameters: {
      query?: {
        scheduled?: boolean
      }
      header?: never
      path: {
        poolId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['AgentPoolUpdate'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listAllCustomAAGUIDs: {
    parameters: {
      query?: never
      header?: never
      path: {
        authenticatorId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['AllCustomAAGUIDResponseObject']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listAllCustomTelephonyProviderCredentials: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['CustomTelephonyProviderCredentialsResponse']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listAllSignInWidgetVersions: {
    parameters: {
      query?: never
      header?: never
      path: {
        brandId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': string[]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listApiServiceIntegrationInstanceSecrets: {
    parameters: {
      query?: never
      header?: never
      path: {
        apiServiceId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['APIServiceIntegrationInstanceSecret'][]
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listApiServiceIntegrationInstances: {
    parameters: {
      query?: {
        after?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['APIServiceIntegrationInstance'][]
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listApiTokens: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ApiToken'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listAppAuthenticatorPendingPushNotificationChallenges: {
    parameters: {
      query?: never
      header?: never
      path: {
        enrollmentId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['PushNotificationChallenge'][]
        }
      }
      401: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      406: {
        content: {
          'application/json': components['schemas']['Error406']
        }
      }
    }
  }
  listAppLinks: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['AssignedAppLink'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listAppServiceAccounts: {
    parameters: {
      query?: {
        limit?: number
        after?: string
        match?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['AppServiceAccount'][]
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listAppTargetRoleToClient: {
    parameters: {
      query?: {
        after?: string
        limit?: number
      }
      header?: never
      path: {
        clientId: string
        roleAssignmentId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['CatalogApplication'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listApplicationGroupAssignments: {
    parameters: {
      query?: {
        q?: string
        after?: string
        limit?: number
        expand?: string
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
          'application/json': components['schemas']['ApplicationGroupAssignment'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listApplicationKeys: {
    parameters: {
      query?: never
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
          'application/json': components['schemas']['JsonWebKey'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listApplicationTargetsForApplicationAdministratorRoleForGroup: {
    parameters: {
      query?: {
        after?: string
        limit?: number
      }
      header?: never
      path: {
        groupId: string
        roleAssignmentId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['CatalogApplication'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listApplicationTargetsForApplicationAdministratorRoleForUser: {
    parameters: {
      query?: {
        after?: string
        limit?: number
      }
      header?: never
      path: {
        userId: string
        roleAssignmentId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['CatalogApplication'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listApplicationUsers: {
    parameters: {
      query?: {
        after?: string
        limit?: number
        q?: string
        expand?: string
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
          'application/json': components['schemas']['AppUser'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listApplications: {
    parameters: {
      query?: {
        q?: string
        after?: string
        useOptimization?: boolean
        alwaysIncludeVpnSettings?: boolean
        limit?: number
        filter?: string
        expand?: string
        includeNonDeleted?: boolean
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Application'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listAssignedApplicationsForGroup: {
    parameters: {
      query?: {
        after?: string
        limit?: number
      }
      header?: never
      path: {
        groupId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Application'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listAssignedRolesForUser: {
    parameters: {
      query?: {
        expand?: string
      }
      header?: never
      path: {
        userId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': (components['schemas']['StandardRole'] | components['schemas']['CustomRole'])[]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listAssociatedServersByTrustedType: {
    parameters: {
      query?: {
        trusted?: boolean
        q?: string
        limit?: number
        after?: string
      }
      header?: never
      path: {
        authServerId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['AuthorizationServer'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listAuthenticatorEnrollments: {
    parameters: {
      query?: {
        discloseIdentifiers?: 'phone'[]
      }
      header?: never
      path: {
        userId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['AuthenticatorEnrollment']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listAuthenticatorMethods: {
    parameters: {
      query?: never
      header?: never
      path: {
        authenticatorId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['AuthenticatorMethodBase'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listAuthenticators: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['AuthenticatorBase'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listAuthorizationServerKeys: {
    parameters: {
      query?: never
      header?: never
      path: {
        authServerId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['AuthorizationServerJsonWebKey'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listAuthorizationServerPolicies: {
    parameters: {
      query?: never
      header?: never
      path: {
        authServerId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['AuthorizationServerPolicy'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listAuthorizationServerPolicyRules: {
    parameters: {
      query?: never
      header?: never
      path: {
        authServerId: string
        policyId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['AuthorizationServerPolicyRule'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listAuthorizationServers: {
    parameters: {
      query?: {
        q?: string
        limit?: number
        after?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['AuthorizationServer'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listBehaviorDetectionRules: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['BehaviorRule'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listBindings: {
    parameters: {
      query?: {
        after?: string
      }
      header?: never
      path: {
        resourceSetIdOrLabel: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ResourceSetBindings']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listBrandDomains: {
    parameters: {
      query?: never
      header?: never
      path: {
        brandId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['BrandDomains']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listBrandThemes: {
    parameters: {
      query?: never
      header?: never
      path: {
        brandId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ThemeResponse'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listBrands: {
    parameters: {
      query?: {
        expand?: ('themes' | 'domains' | 'emailDomain')[]
        after?: string
        limit?: number
        q?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['BrandWithEmbedded'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listBundleEntitlementValues: {
    parameters: {
      query?: {
        after?: string
        limit?: number
      }
      header?: never
      path: {
        bundleId: string
        entitlementId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['EntitlementValuesResponse']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listBundleEntitlements: {
    parameters: {
      query?: {
        after?: string
        limit?: number
      }
      header?: never
      path: {
        bundleId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['BundleEntitlementsResponse']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listCaptchaInstances: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['CAPTCHAInstance'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listClients: {
    parameters: {
      query?: {
        after?: string
        limit?: number
        q?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Client'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['oauth.Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['oauth.Error']
        }
      }
    }
  }
  listCsrsForApplication: {
    parameters: {
      query?: never
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
          'application/json': components['schemas']['Csr'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listCsrsForIdentityProvider: {
    parameters: {
      query?: never
      header?: never
      path: {
        idpId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['IdPCsr'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listCustomDomains: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['DomainListResponse']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listDefaultDevicePostureChecks: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['DevicePostureCheck'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listDeviceAssurancePolicies: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['DeviceAssurance'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listDeviceIntegrations: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['DeviceIntegrations'][]
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listDevicePostureChecks: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['DevicePostureCheck'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listDeviceUsers: {
    parameters: {
      query?: never
      header?: never
      path: {
        deviceId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['DeviceUser'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listDevices: {
    parameters: {
      query?: {
        after?: string
        limit?: number
        search?: string
        expand?: 'user' | 'userSummary'
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['DeviceList'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listEmailCustomizations: {
    parameters: {
      query?: {
        after?: string
        limit?: number
      }
      header?: never
      path: {
        brandId: string
        templateName: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['EmailCustomization'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listEmailDomains: {
    parameters: {
      query?: {
        expand?: 'brands'[]
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['EmailDomainResponseWithEmbedded'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listEmailServers: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['EmailServerListResponse']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listEmailTemplates: {
    parameters: {
      query?: {
        after?: string
        limit?: number
        expand?: ('settings' | 'customizationCount')[]
      }
      header?: never
      path: {
        brandId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['EmailTemplateResponse'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listEmails: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['Email'][]
        }
      }
      401: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      406: {
        content: {
          'application/json': components['schemas']['Error406']
        }
      }
    }
  }
  listEnrollments: {
    parameters: {
      query?: never
      header?: never
      path: {
        authenticatorId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['myaccount.AuthenticatorEnrollment'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['myaccount.Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['myaccount.Error']
        }
      }
      406: {
        content: {
          'application/json': components['schemas']['Error406']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['myaccount.Error']
        }
      }
    }
  }
  listEventHooks: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['EventHook'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listFactors: {
    parameters: {
      query?: never
      header?: never
      path: {
        userId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['UserFactor'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listFeatureDependencies: {
    parameters: {
      query?: never
      header?: never
      path: {
        featureId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Feature'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listFeatureDependents: {
    parameters: {
      query?: never
      header?: never
      path: {
        featureId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Feature'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listFeatures: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Feature'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listFeaturesForApplication: {
    parameters: {
      query?: never
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
          'application/json': components['schemas']['ApplicationFeature'][]
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listFederatedClaims: {
    parameters: {
      query?: never
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
          'application/json': components['schemas']['FederatedClaim'][]
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listGovernanceBundles: {
    parameters: {
      query?: {
        after?: string
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['GovernanceBundlesResponse']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listGrantsForUserAndClient: {
    parameters: {
      query?: {
        expand?: string
        after?: string
        limit?: number
      }
      header?: never
      path: {
        userId: string
        clientId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['OAuth2ScopeConsentGrant'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listGroupAssignedRoles: {
    parameters: {
      query?: {
        expand?: string
      }
      header?: never
      path: {
        groupId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': (components['schemas']['StandardRole'] | components['schemas']['CustomRole'])[]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listGroupOwners: {
    parameters: {
      query?: {
        search?: string
        after?: string
        limit?: number
      }
      header?: never
      path: {
        groupId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['GroupOwner'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listGroupPushMappings: {
    parameters: {
      query?: {
        after?: string
        limit?: number
        lastUpdated?: string
        sourceGroupId?: string
        status?: components['schemas']['GroupPushMappingStatus']
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
          'application/json': components['schemas']['GroupPushMapping'][]
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listGroupRules: {
    parameters: {
      query?: {
        limit?: number
        after?: string
        search?: string
        expand?: 'groupIdToGroupNameMap'
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['GroupRule'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listGroupTargetRoleForClient: {
    parameters: {
      query?: {
        after?: string
        limit?: number
      }
      header?: never
      path: {
        clientId: string
        roleAssignmentId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Group'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listGroupTargetsForGroupRole: {
    parameters: {
      query?: {
        after?: string
        limit?: number
      }
      header?: never
      path: {
        groupId: string
        roleAssignmentId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Group'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listGroupTargetsForRole: {
    parameters: {
      query?: {
        after?: string
        limit?: number
      }
      header?: never
      path: {
        userId: string
        roleAssignmentId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Group'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listGroupUsers: {
    parameters: {
      query?: {
        after?: string
        limit?: number
      }
      header?: never
      path: {
        groupId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['User'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listGroups: {
    parameters: {
      query?: {
        search?: string
        filter?: string
        q?: string
        after?: string
        limit?: number
        expand?: string
        sortBy?: string
        sortOrder?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Group'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listHookKeys: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['HookKey'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listIdentityProviderApplicationUsers: {
    parameters: {
      query?: {
        q?: string
        after?: string
        limit?: number
        expand?: string
      }
      header?: never
      path: {
        idpId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['IdentityProviderApplicationUser'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listIdentityProviderKeys: {
    parameters: {
      query?: {
        after?: string
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['IdPKeyCredential'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listIdentityProviderSigningKeys: {
    parameters: {
      query?: never
      header?: never
      path: {
        idpId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['IdPKeyCredential'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listIdentityProviders: {
    parameters: {
      query?: {
        q?: string
        after?: string
        limit?: number
        type?: components['schemas']['IdentityProviderType']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['IdentityProvider'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listIdentitySourceSessions: {
    parameters: {
      query?: never
      header?: never
      path: {
        identitySourceId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['IdentitySourceSession'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listInlineHooks: {
    parameters: {
      query?: {
        type?: 'com.okta.import.transform' | 'com.okta.oauth2.tokens.transform' | 'com.okta.saml.tokens.transform' | 'com.okta.user.credential.password.import' | 'com.okta.user.pre-registration' | 'com.okta.telephony.provider'
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['InlineHook'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listInterclientAllowedApplications: {
    parameters: {
      query?: never
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
          'application/json': string[]
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listInterclientTargetApplications: {
    parameters: {
      query?: never
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
          'application/json': string[]
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listJwk: {
    parameters: {
      query?: never
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
          'application/json': (components['schemas']['OAuth2ClientJsonSigningKeyResponse'] | components['schemas']['OAuth2ClientJsonEncryptionKeyResponse'])[]
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listLinkedObjectDefinitions: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['LinkedObject'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listLinkedObjectsForUser: {
    parameters: {
      query?: never
      header?: never
      path: {
        userIdOrLogin: string
        relationshipName: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ResponseLinks'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listLogEvents: {
    parameters: {
      query?: {
        since?: string
        until?: string
        after?: string
        filter?: string
        q?: string
        limit?: number
        sortOrder?: 'ASCENDING' | 'DESCENDING'
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['LogEvent'][]
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listLogStreamSchemas: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['LogStreamSchema'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listLogStreams: {
    parameters: {
      query?: {
        after?: string
        limit?: number
        filter?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['LogStream'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listMembersOfBinding: {
    parameters: {
      query?: {
        after?: string
      }
      header?: never
      path: {
        resourceSetIdOrLabel: string
        roleIdOrLabel: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ResourceSetBindingMembers']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listNetworkZones: {
    parameters: {
      query?: {
        after?: string
        limit?: number
        filter?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['NetworkZone'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listOAuth2Claims: {
    parameters: {
      query?: never
      header?: never
      path: {
        authServerId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['OAuth2Claim'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listOAuth2ClientSecrets: {
    parameters: {
      query?: never
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
          'application/json': components['schemas']['OAuth2ClientSecret'][]
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listOAuth2ClientsForAuthorizationServer: {
    parameters: {
      query?: never
      header?: never
      path: {
        authServerId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['OAuth2Client'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listOAuth2ResourceServerJsonWebKeys: {
    parameters: {
      query?: never
      header?: never
      path: {
        authServerId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['OAuth2ResourceServerJsonWebKey'][]
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listOAuth2Scopes: {
    parameters: {
      query?: {
        q?: string
        filter?: string
        after?: string
        limit?: number
      }
      header?: never
      path: {
        authServerId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['OAuth2Scope'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listOAuth2TokensForApplication: {
    parameters: {
      query?: {
        expand?: string
        after?: string
        limit?: number
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
          'application/json': components['schemas']['OAuth2RefreshToken'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listOktaApplications: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['OktaApplication'][]
        }
      }
      400: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      406: {
        content: {
          'application/json': components['schemas']['Error406']
        }
      }
    }
  }
  listOktaManagedUserAccounts: {
    parameters: {
      query?: {
        limit?: number
        after?: string
        match?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['OktaManagedUserAccountResponse'][]
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listOktaSupportCases: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['OktaSupportCases']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listOrgContactTypes: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['OrgContactTypeObj'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listPersonalAppsExportBlockList: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['PersonalAppsBlockList']
        }
      }
      401: {
        content: {
          'application/json': unknown
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listPhones: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['Phone'][]
        }
      }
      401: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      406: {
        content: {
          'application/json': components['schemas']['Error406']
        }
      }
    }
  }
  listPolicies: {
    parameters: {
      query: {
        type: components['schemas']['PolicyType']
        status?: string
        q?: string
        expand?: string
        sortBy?: string
        limit?: string
        resourceId?: string
        after?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Policy'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listPolicyApps: {
    parameters: {
      query?: never
      header?: never
      path: {
        policyId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Application'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listPolicyMappings: {
    parameters: {
      query?: never
      header?: never
      path: {
        policyId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['PolicyMapping'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listPolicyRules: {
    parameters: {
      query?: {
        limit?: string
      }
      header?: never
      path: {
        policyId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['PolicyRule'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listPrincipalRateLimitEntities: {
    parameters: {
      query: {
        filter: string
        after?: string
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['PrincipalRateLimitEntity'][]
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listProfileMappings: {
    parameters: {
      query?: {
        after?: string
        limit?: number
        sourceId?: string
        targetId?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ListProfileMappings'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listPushProviders: {
    parameters: {
      query?: {
        type?: components['schemas']['ProviderType']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['PushProvider'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listRealmAssignmentOperations: {
    parameters: {
      query?: {
        limit?: number
        after?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['RealmAssignmentOperationResponse'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listRealmAssignments: {
    parameters: {
      query?: {
        limit?: number
        after?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['RealmAssignment'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listRealms: {
    parameters: {
      query?: {
        limit?: number
        after?: string
        search?: string
        sortBy?: string
        sortOrder?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Realm'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listRefreshTokensForAuthorizationServerAndClient: {
    parameters: {
      query?: {
        expand?: string
        after?: string
        limit?: number
      }
      header?: never
      path: {
        authServerId: string
        clientId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['OAuth2RefreshToken'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listRefreshTokensForUserAndClient: {
    parameters: {
      query?: {
        expand?: string
        after?: string
        limit?: number
      }
      header?: never
      path: {
        userId: string
        clientId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['OAuth2RefreshToken'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listResourceSetResources: {
    parameters: {
      query?: {
        after?: string
        limit?: number
      }
      header?: never
      path: {
        resourceSetIdOrLabel: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ResourceSetResources']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listResourceSets: {
    parameters: {
      query?: {
        after?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ResourceSets']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listRolePermissions: {
    parameters: {
      query?: never
      header?: never
      path: {
        roleIdOrLabel: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Permissions']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listRoles: {
    parameters: {
      query?: {
        after?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['IamRoles']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listRolesForClient: {
    parameters: {
      query?: never
      header?: never
      path: {
        clientId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': (components['schemas']['StandardRole'] | components['schemas']['CustomRole'])[]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listScopeConsentGrants: {
    parameters: {
      query?: {
        expand?: string
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
          'application/json': components['schemas']['OAuth2ScopeConsentGrant'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listSecurityEventsProviderInstances: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['SecurityEventsProviderResponse'][]
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listSmsTemplates: {
    parameters: {
      query?: {
        templateType?: components['schemas']['SmsTemplateType']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['SmsTemplate'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listSocialAuthTokens: {
    parameters: {
      query?: never
      header?: never
      path: {
        idpId: string
        userId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['SocialAuthToken'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listSubscriptionsRole: {
    parameters: {
      query?: never
      header?: never
      path: {
        roleRef: components['schemas']['RoleType'] | components['schemas']['RoleId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Subscription'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content?: never
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listSubscriptionsUser: {
    parameters: {
      query?: never
      header?: never
      path: {
        userId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Subscription'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content?: never
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listSupportedFactors: {
    parameters: {
      query?: never
      header?: never
      path: {
        userId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['UserFactorSupported'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listSupportedSecurityQuestions: {
    parameters: {
      query?: never
      header?: never
      path: {
        userId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['UserFactorSecurityQuestionProfile'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listTrustedOrigins: {
    parameters: {
      query?: {
        q?: string
        filter?: string
        after?: string
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['TrustedOrigin'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listUISchemas: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['UISchemasResponseObject'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listUserBlocks: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['UserBlock'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listUserClients: {
    parameters: {
      query?: never
      header?: never
      path: {
        userId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['OAuth2Client'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listUserDevices: {
    parameters: {
      query?: never
      header?: never
      path: {
        userId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['UserDevice'][]
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listUserGrants: {
    parameters: {
      query?: {
        scopeId?: string
        expand?: string
        after?: string
        limit?: number
      }
      header?: never
      path: {
        userId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['OAuth2ScopeConsentGrant'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listUserGroups: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Group'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listUserIdentityProviders: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['IdentityProvider'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listUserTypes: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['UserType'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listUsers: {
    parameters: {
      query?: {
        search?: string
        filter?: string
        q?: string
        after?: string
        limit?: number
        sortBy?: string
        sortOrder?: string
        fields?: string
        expand?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['User'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listUsersWithRoleAssignments: {
    parameters: {
      query?: {
        after?: string
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['RoleAssignedUsers']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listWebAuthn: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['WebAuthn']
        }
      }
      401: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      406: {
        content: {
          'application/json': components['schemas']['Error406']
        }
      }
    }
  }
  listWebAuthnPreregistrationFactors: {
    parameters: {
      query?: never
      header?: never
      path: {
        userId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['WebAuthnPreregistrationFactor'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  listYubikeyOtpTokens: {
    parameters: {
      query?: {
        after?: string
        expand?: string
        filter?: 'profile.email' | 'profile.serial' | 'activated' | 'user.id' | 'created' | 'status' | 'lastVerified'
        forDownload?: boolean
        limit?: number
        sortBy?: 'profile.email' | 'profile.serial' | 'activated' | 'user.id' | 'created' | 'status' | 'lastVerified'
        sortOrder?: 'ASC' | 'DESC'
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['UserFactorYubikeyOtpToken'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  logout: {
    parameters: {
      query: {
        id_token_hint: string
        post_logout_redirect_uri?: string
        state?: string
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
      429: {
        content: {
          'application/json': components['schemas']['oauth.Error']
        }
      }
    }
  }
  logoutCustomAS: {
    parameters: {
      query: {
        id_token_hint: string
        post_logout_redirect_uri?: string
        state?: string
      }
      header?: never
      path: {
        authorizationServerId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content?: never
      }
      429: {
        content: {
          'application/json': components['schemas']['oauth.Error']
        }
      }
    }
  }
  logoutCustomASWithPost: {
    parameters: {
      query?: never
      header?: never
      path: {
        authorizationServerId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/x-www-form-urlencoded': components['schemas']['LogoutWithPost']
      }
    }
    responses: {
      200: {
        content?: never
      }
      429: {
        content: {
          'application/json': components['schemas']['oauth.Error']
        }
      }
    }
  }
  logoutWithPost: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/x-www-form-urlencoded': components['schemas']['LogoutWithPost']
      }
    }
    responses: {
      200: {
        content?: never
      }
      429: {
        content: {
          'application/json': components['schemas']['oauth.Error']
        }
      }
    }
  }
  mapResourceToPolicy: {
    parameters: {
      query?: never
      header?: never
      path: {
        policyId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['PolicyMappingRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['PolicyMapping']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  'myaccount.getAuthenticator': {
    parameters: {
      query?: {
        expand?: 'enrollments' | 'requirements'
      }
      header?: never
      path: {
        authenticatorId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Authenticator']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['myaccount.Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['myaccount.Error']
        }
      }
      406: {
        content: {
          'application/json': components['schemas']['Error406']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['myaccount.Error']
        }
      }
    }
  }
  'myaccount.listAuthenticators': {
    parameters: {
      query?: {
        expand?: 'enrollments' | 'requirements'
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Authenticator'][]
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['myaccount.Error']
        }
      }
      406: {
        content: {
          'application/json': components['schemas']['Error406']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['myaccount.Error']
        }
      }
    }
  }
  oauthKeys: {
    parameters: {
      query?: {
        client_id?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['OAuthKeys']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['oauth.Error']
        }
      }
    }
  }
  oauthKeysCustomAS: {
    parameters: {
      query?: never
      header?: never
      path: {
        authorizationServerId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['OAuthKeys']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['oauth.Error']
        }
      }
    }
  }
  'oob-authenticate': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/x-www-form-urlencoded': components['schemas']['OobAuthenticateRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['OobAuthenticateResponse']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['OAuthError']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['OAuthError']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['OAuthError']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['OAuthError']
        }
      }
    }
  }
  'oob-authenticate-custom-as': {
    parameters: {
      query?: never
      header?: never
      path: {
        authorizationServerId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/x-www-form-urlencoded': components['schemas']['OobAuthenticateRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['OobAuthenticateResponse']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['OAuthError']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['OAuthError']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['OAuthError']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['OAuthError']
        }
      }
    }
  }
  optIn: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['OptInStatusResponse']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  optInUsersToOktaCommunicationEmails: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['OrgOktaCommunicationSetting']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  optOut: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['OptInStatusResponse']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  optOutUsersFromOktaCommunicationEmails: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['OrgOktaCommunicationSetting']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  par: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['ParRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ParResponse']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['OAuthError']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['OAuthError']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['OAuthError']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['oauth.Error']
        }
      }
    }
  }
  parCustomAS: {
    parameters: {
      query?: never
      header?: never
      path: {
        authorizationServerId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['ParRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ParResponse']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['OAuthError']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['OAuthError']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['OAuthError']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['oauth.Error']
        }
      }
    }
  }
  parOptions: {
    parameters: {
      query?: never
      header?: {
        Origin?: string
      }
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      429: {
        content: {
          'application/json': components['schemas']['oauth.Error']
        }
      }
    }
  }
  parOptionsCustomAS: {
    parameters: {
      query?: never
      header?: {
        Origin?: string
      }
      path: {
        authorizationServerId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      429: {
        content: {
          'application/json': components['schemas']['oauth.Error']
        }
      }
    }
  }
  pauseAgentPoolsUpdate: {
    parameters: {
      query?: never
      header?: never
      path: {
        poolId: string
        updateId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      201: {
        content: {
          'application/json': components['schemas']['AgentPoolUpdate']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  pollChallengeForEmailMagicLink: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
        challengeId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json;okta-version=1.0.0': {
            id: string
            status: 'VERIFIED' | 'UNVERIFIED'
            expiresAt: string
            profile: {
              email: string
              [name: string]: unknown
            }
            _links: {
              verify: {
                href: string
                hints: {
                  allow: ('DELETE' | 'GET' | 'POST' | 'PUT')[]
                  [name: string]: unknown
                }
                [name: string]: unknown
              }
              poll: {
                href: string
                hints: {
                  allow: ('DELETE' | 'GET' | 'POST' | 'PUT')[]
                  [name: string]: unknown
                }
                [name: string]: unknown
              }
              [name: string]: unknown
            }
            [name: string]: unknown
          }
        }
      }
      401: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      404: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      406: {
        content: {
          'application/json': components['schemas']['Error406']
        }
      }
    }
  }
  pollFactorActivation: {
    parameters: {
      query?: never
      header?: never
      path: {
        factorId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['post__api_v1_authn_factors_factorId_lifecycle_activate_poll.request']
      }
    }
    responses: {
      200: {
        content?: never
      }
    }
  }
  previewSAMLmetadataForApplication: {
    parameters: {
      query: {
        kid: string
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
          'text/xml': string
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  previousTransactionState: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['post__api_v1_authn_previous.request']
      }
    }
    responses: {
      200: {
        content?: never
      }
    }
  }
  'primary-authenticate': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/x-www-form-urlencoded': components['schemas']['OobAuthenticateRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['OobAuthenticateResponse']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['OAuthError']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['OAuthError']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['OAuthError']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['OAuthError']
        }
      }
    }
  }
  'primary-authenticate-custom-as': {
    parameters: {
      query?: never
      header?: never
      path: {
        authorizationServerId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/x-www-form-urlencoded': components['schemas']['OobAuthenticateRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['OobAuthenticateResponse']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['OAuthError']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['OAuthError']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['OAuthError']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['OAuthError']
        }
      }
    }
  }
  publishCsrForIdentityProvider: {
    parameters: {
      query?: never
      header?: never
      path: {
        idpId: string
        idpCsrId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/pkix-cert': string
        'application/x-x509-ca-cert': string
        'application/x-pem-file': string
      }
    }
    responses: {
      201: {
        content: {
          'application/json': components['schemas']['IdPKeyCredential']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  publishCsrFromApplication: {
    parameters: {
      query?: never
      header?: never
      path: {
        appId: string
        csrId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/x-x509-ca-cert': string
        'application/pkix-cert': string
        'application/x-pem-file': string
      }
    }
    responses: {
      201: {
        content: {
          'application/json': components['schemas']['JsonWebKey']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  publishSecurityEventTokens: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/secevent+jwt': string
      }
    }
    responses: {
      202: {
        content?: never
      }
      400: {
        content: {
          'application/json': components['schemas']['SecurityEventTokenError']
        }
      }
    }
  }
  reactivateUser: {
    parameters: {
      query?: {
        sendEmail?: boolean
      }
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['UserActivationToken']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  refreshSession: {
    parameters: {
      query?: never
      header?: never
      path: {
        sessionId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Session']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content?: never
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  removeAppTargetInstanceRoleForClient: {
    parameters: {
      query?: never
      header?: never
      path: {
        clientId: string
        roleAssignmentId: string
        appName: string
        appId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  removeAppTargetRoleFromClient: {
    parameters: {
      query?: never
      header?: never
      path: {
        clientId: string
        roleAssignmentId: string
        appName: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  removeGroupTargetRoleFromClient: {
    parameters: {
      query?: never
      header?: never
      path: {
        clientId: string
        roleAssignmentId: string
        groupId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replaceApplication: {
    parameters: {
      query?: never
      header?: never
      path: {
        appId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['Application']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Application']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replaceAuthenticator: {
    parameters: {
      query?: never
      header?: never
      path: {
        authenticatorId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AuthenticatorBase']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['AuthenticatorBase']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replaceAuthenticatorMethod: {
    parameters: {
      query?: never
      header?: never
      path: {
        authenticatorId: string
        methodType: components['schemas']['AuthenticatorMethodType']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['AuthenticatorMethodBase']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['AuthenticatorMethodBase']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replaceAuthenticatorSettings: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AttackProtectionAuthenticatorSettings']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['AttackProtectionAuthenticatorSettings']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replaceAuthorizationServer: {
    parameters: {
      query?: never
      header?: never
      path: {
        authServerId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AuthorizationServer']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['AuthorizationServer']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replaceAuthorizationServerPolicy: {
    parameters: {
      query?: never
      header?: never
      path: {
        authServerId: string
        policyId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AuthorizationServerPolicy']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['AuthorizationServerPolicy']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replaceAuthorizationServerPolicyRule: {
    parameters: {
      query?: never
      header?: never
      path: {
        authServerId: string
        policyId: string
        ruleId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AuthorizationServerPolicyRuleRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['AuthorizationServerPolicyRule']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replaceBehaviorDetectionRule: {
    parameters: {
      query?: never
      header?: never
      path: {
        behaviorId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['BehaviorRule']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['BehaviorRule']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replaceBlockedEmailDomains: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['PersonalAppsBlockList']
      }
    }
    responses: {
      204: {
        content?: never
      }
      401: {
        content: {
          'application/json': unknown
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replaceBrand: {
    parameters: {
      query?: never
      header?: never
      path: {
        brandId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['BrandRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Brand']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replaceBrandTheme: {
    parameters: {
      query?: never
      header?: never
      path: {
        brandId: string
        themeId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateThemeRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ThemeResponse']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replaceBrandWellKnownURI: {
    parameters: {
      query?: never
      header?: never
      path: {
        brandId: string
        path: 'apple-app-site-association' | 'assetlinks.json' | 'webauthn'
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['WellKnownURIRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['WellKnownURIObjectResponse']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replaceCaptchaInstance: {
    parameters: {
      query?: never
      header?: never
      path: {
        captchaId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CAPTCHAInstance']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['CAPTCHAInstance']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replaceClient: {
    parameters: {
      query?: never
      header?: never
      path: {
        clientId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['Client']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Client']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['oauth.Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['oauth.Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['oauth.Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['oauth.Error']
        }
      }
    }
  }
  replaceCustomAAGUID: {
    parameters: {
      query?: never
      header?: never
      path: {
        authenticatorId: string
        aaguid: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['CustomAAGUIDUpdateRequestObject']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['CustomAAGUIDResponseObject']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replaceCustomDomain: {
    parameters: {
      query?: never
      header?: never
      path: {
        domainId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateDomain']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['DomainResponse']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replaceCustomizedErrorPage: {
    parameters: {
      query?: never
      header?: never
      path: {
        brandId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ErrorPage']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ErrorPage']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replaceCustomizedSignInPage: {
    parameters: {
      query?: never
      header?: never
      path: {
        brandId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['SignInPage']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['SignInPage']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replaceDeviceAssurancePolicy: {
    parameters: {
      query?: never
      header?: never
      path: {
        deviceAssuranceId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['DeviceAssurance']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['DeviceAssurance']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replaceDevicePostureCheck: {
    parameters: {
      query?: never
      header?: never
      path: {
        postureCheckId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['DevicePostureCheck']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['DevicePostureCheck']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replaceEmailCustomization: {
    parameters: {
      query?: never
      header?: never
      path: {
        brandId: string
        templateName: string
        customizationId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['EmailCustomization']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['EmailCustomization']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      409: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replaceEmailDomain: {
    parameters: {
      query?: {
        expand?: 'brands'[]
      }
      header?: never
      path: {
        emailDomainId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateEmailDomain']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['EmailDomainResponse']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replaceEmailSettings: {
    parameters: {
      query?: never
      header?: never
      path: {
        brandId: string
        templateName: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['EmailSettings']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['EmailSettings']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      409: {
        content: {
          'application/json': components['schemas']['Error409']
        }
      }
      422: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replaceEventHook: {
    parameters: {
      query?: never
      header?: never
      path: {
        eventHookId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['EventHook']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['EventHook']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replaceExistingIdentitySourceUser: {
    parameters: {
      query?: never
      header?: never
      path: {
        identitySourceId: string
        externalId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['UserRequestSchema']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['UserResponseSchema']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replaceFederatedClaim: {
    parameters: {
      query?: never
      header?: never
      path: {
        appId: string
        claimId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['FederatedClaim']
      }
    }
    responses: {
      201: {
        content: {
          'application/json': components['schemas']['FederatedClaim']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replaceFirstPartyAppSettings: {
    parameters: {
      query?: never
      header?: never
      path: {
        appName: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AdminConsoleSettings']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['AdminConsoleSettings']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replaceGovernanceBundle: {
    parameters: {
      query?: never
      header?: never
      path: {
        bundleId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['GovernanceBundleUpdateRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['GovernanceBundle']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replaceGroup: {
    parameters: {
      query?: never
      header?: never
      path: {
        groupId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': {
          profile?: components['schemas']['OktaUserGroupProfile']
        }
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Group']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replaceGroupRule: {
    parameters: {
      query?: never
      header?: never
      path: {
        groupRuleId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['GroupRule']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['GroupRule']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replaceHookKey: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['KeyRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['DetailedHookKeyInstance']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replaceIdentityProvider: {
    parameters: {
      query?: never
      header?: never
      path: {
        idpId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['IdentityProvider']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['IdentityProvider']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replaceIdentityProviderKey: {
    parameters: {
      query?: never
      header?: never
      path: {
        kid: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['IdPKeyCredential']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['IdPKeyCredential']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replaceInlineHook: {
    parameters: {
      query?: never
      header?: never
      path: {
        inlineHookId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['InlineHookReplace']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['InlineHook']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replaceLogStream: {
    parameters: {
      query?: never
      header?: never
      path: {
        logStreamId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['LogStreamPutSchema']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['LogStream']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replaceNetworkZone: {
    parameters: {
      query?: never
      header?: never
      path: {
        zoneId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['NetworkZone']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['NetworkZone']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replaceOAuth2Claim: {
    parameters: {
      query?: never
      header?: never
      path: {
        authServerId: string
        claimId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['OAuth2Claim']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['OAuth2Claim']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replaceOAuth2Scope: {
    parameters: {
      query?: never
      header?: never
      path: {
        authServerId: string
        scopeId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['OAuth2Scope']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['OAuth2Scope']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replaceOktaPersonalAdminSettings: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['OktaPersonalAdminFeatureSettings']
      }
    }
    responses: {
      204: {
        content?: never
      }
      401: {
        content: {
          'application/json': unknown
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replaceOrgContactUser: {
    parameters: {
      query?: never
      header?: never
      path: {
        contactType: 'BILLING' | 'TECHNICAL'
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['OrgContactUser']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['OrgContactUser']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replaceOrgSettings: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['OrgSetting']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['OrgSetting']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replacePassword: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': {
          profile: {
            password: string
          }
        }
      }
    }
    responses: {
      201: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['PasswordResponse']
        }
      }
      400: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      401: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      403: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      406: {
        content: {
          'application/json': components['schemas']['Error406']
        }
      }
    }
  }
  replacePolicy: {
    parameters: {
      query?: never
      header?: never
      path: {
        policyId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateOrUpdatePolicy']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Policy']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replacePolicyRule: {
    parameters: {
      query?: never
      header?: never
      path: {
        policyId: string
        ruleId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['PolicyRule']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['PolicyRule']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replacePreviewErrorPage: {
    parameters: {
      query?: never
      header?: never
      path: {
        brandId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ErrorPage']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ErrorPage']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replacePreviewSignInPage: {
    parameters: {
      query?: never
      header?: never
      path: {
        brandId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['SignInPage']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['SignInPage']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replacePrincipalRateLimitEntity: {
    parameters: {
      query?: never
      header?: never
      path: {
        principalRateLimitId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['PrincipalRateLimitEntity']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['PrincipalRateLimitEntity']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replaceProfile: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': {
          profile?: Record<string, unknown>
        }
      }
    }
    responses: {
      200: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['Profile']
        }
      }
      400: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      401: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      406: {
        content: {
          'application/json': components['schemas']['Error406']
        }
      }
    }
  }
  replacePushProvider: {
    parameters: {
      query?: never
      header?: never
      path: {
        pushProviderId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['PushProvider']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['PushProvider']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replaceRateLimitSettingsAdminNotifications: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['RateLimitAdminNotifications']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['RateLimitAdminNotifications']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replaceRateLimitSettingsPerClient: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['PerClientRateLimitSettings']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['PerClientRateLimitSettings']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replaceRateLimitSettingsWarningThreshold: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['RateLimitWarningThresholdRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['RateLimitWarningThresholdResponse']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replaceRealm: {
    parameters: {
      query?: never
      header?: never
      path: {
        realmId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateRealmRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Realm']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replaceRealmAssignment: {
    parameters: {
      query?: never
      header?: never
      path: {
        assignmentId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateRealmAssignmentRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['RealmAssignment']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replaceResourceSet: {
    parameters: {
      query?: never
      header?: never
      path: {
        resourceSetIdOrLabel: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ResourceSet']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ResourceSet']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replaceResourceSetResource: {
    parameters: {
      query?: never
      header?: never
      path: {
        resourceSetIdOrLabel: string
        resourceId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ResourceSetResourcePutRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ResourceSetResource']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replaceRole: {
    parameters: {
      query?: never
      header?: never
      path: {
        roleIdOrLabel: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateIamRoleRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['IamRole']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replaceRolePermission: {
    parameters: {
      query?: never
      header?: never
      path: {
        roleIdOrLabel: string
        permissionType: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['CreateUpdateIamRolePermissionRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Permission']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replaceSecurityEventsProviderInstance: {
    parameters: {
      query?: never
      header?: never
      path: {
        securityEventProviderId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['SecurityEventsProviderRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['SecurityEventsProviderResponse']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replaceSignOutPageSettings: {
    parameters: {
      query?: never
      header?: never
      path: {
        brandId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['HostedPage']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['HostedPage']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replaceSmsTemplate: {
    parameters: {
      query?: never
      header?: never
      path: {
        templateId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['SmsTemplate']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['SmsTemplate']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replaceSsfStream: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['StreamConfiguration']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['StreamConfiguration']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replaceTrustedOrigin: {
    parameters: {
      query?: never
      header?: never
      path: {
        trustedOriginId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['TrustedOrigin']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['TrustedOrigin']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replaceUISchemas: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateUISchema']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['UISchemasResponseObject']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replaceUser: {
    parameters: {
      query?: {
        strict?: boolean
      }
      header?: {
        'If-Match'?: string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateUserRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['User']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replaceUserClassification: {
    parameters: {
      query?: never
      header?: never
      path: {
        userId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ReplaceUserClassification']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['UserClassification']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replaceUserLockoutSettings: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['UserLockoutSettings']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['UserLockoutSettings']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replaceUserType: {
    parameters: {
      query?: never
      header?: never
      path: {
        typeId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['UserTypePutRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['UserType']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  replacesOrgCaptchaSettings: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['OrgCAPTCHASettings']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['OrgCAPTCHASettings']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  resendEnrollFactor: {
    parameters: {
      query?: {
        templateId?: string
      }
      header?: never
      path: {
        userId: string
        factorId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ResendUserFactor']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ResendUserFactor']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  resendFactorChallenge: {
    parameters: {
      query?: never
      header?: never
      path: {
        factorId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['post__api_v1_authn_factors_factorId_verify_resend.request']
      }
    }
    responses: {
      200: {
        content?: never
      }
    }
  }
  resetFactors: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  resetPassword: {
    parameters: {
      query: {
        sendEmail: boolean
        revokeSessions?: boolean
      }
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ResetPasswordToken']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  resetPasswordInTransaction: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['post__api_v1_authn_credentials_reset_password.request']
      }
    }
    responses: {
      200: {
        content?: never
      }
    }
  }
  resumeAgentPoolsUpdate: {
    parameters: {
      query?: never
      header?: never
      path: {
        poolId: string
        updateId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      201: {
        content: {
          'application/json': components['schemas']['AgentPoolUpdate']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  retrieveClientRole: {
    parameters: {
      query?: never
      header?: never
      path: {
        clientId: string
        roleAssignmentId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['StandardRole'] | components['schemas']['CustomRole']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  retryAgentPoolsUpdate: {
    parameters: {
      query?: never
      header?: never
      path: {
        poolId: string
        updateId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      201: {
        content: {
          'application/json': components['schemas']['AgentPoolUpdate']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  revoke: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/x-www-form-urlencoded': components['schemas']['RevokeRequestOrgAs']
      }
    }
    responses: {
      200: {
        content?: never
      }
      400: {
        content: {
          'application/json': components['schemas']['OAuthError']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['OAuthError']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['oauth.Error']
        }
      }
    }
  }
  revokeAerialConsent: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['OrgAerialConsent']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['OrgAerialConsentRevoked']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  revokeApiToken: {
    parameters: {
      query?: never
      header?: never
      path: {
        apiTokenId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  revokeCsrForIdentityProvider: {
    parameters: {
      query?: never
      header?: never
      path: {
        idpId: string
        idpCsrId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  revokeCsrFromApplication: {
    parameters: {
      query?: never
      header?: never
      path: {
        appId: string
        csrId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  revokeCurrentApiToken: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  revokeCustomAS: {
    parameters: {
      query?: never
      header?: never
      path: {
        authorizationServerId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/x-www-form-urlencoded': components['schemas']['RevokeRequestCustomAs']
      }
    }
    responses: {
      200: {
        content?: never
      }
      400: {
        content: {
          'application/json': components['schemas']['OAuthError']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['OAuthError']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['oauth.Error']
        }
      }
    }
  }
  revokeGrantsForUserAndClient: {
    parameters: {
      query?: never
      header?: never
      path: {
        userId: string
        clientId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  revokeOAuth2TokenForApplication: {
    parameters: {
      query?: never
      header?: never
      path: {
        appId: string
        tokenId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  revokeOAuth2TokensForApplication: {
    parameters: {
      query?: never
      header?: never
      path: {
        appId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  revokeOktaSupport: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      301: {
        content?: never
      }
    }
  }
  revokeRefreshTokenForAuthorizationServerAndClient: {
    parameters: {
      query?: never
      header?: never
      path: {
        authServerId: string
        clientId: string
        tokenId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  revokeRefreshTokensForAuthorizationServerAndClient: {
    parameters: {
      query?: never
      header?: never
      path: {
        authServerId: string
        clientId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  revokeScopeConsentGrant: {
    parameters: {
      query?: never
      header?: never
      path: {
        appId: string
        grantId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  revokeSession: {
    parameters: {
      query?: never
      header?: never
      path: {
        sessionId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  revokeTokenForUserAndClient: {
    parameters: {
      query?: never
      header?: never
      path: {
        userId: string
        clientId: string
        tokenId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  revokeTokensForUserAndClient: {
    parameters: {
      query?: never
      header?: never
      path: {
        userId: string
        clientId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  revokeUserGrant: {
    parameters: {
      query?: never
      header?: never
      path: {
        userId: string
        grantId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  revokeUserGrants: {
    parameters: {
      query?: never
      header?: never
      path: {
        userId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  revokeUserSessions: {
    parameters: {
      query?: {
        oauthTokens?: boolean
        forgetDevices?: boolean
      }
      header?: never
      path: {
        userId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  rotateAuthorizationServerKeys: {
    parameters: {
      query?: never
      header?: never
      path: {
        authServerId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['JwkUse']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['AuthorizationServerJsonWebKey'][]
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  sendEmailChallenge: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': {
          state: string
        }
      }
    }
    responses: {
      201: {
        content: {
          'application/json;okta-version=1.0.0': {
            id: string
            status: 'VERIFIED' | 'UNVERIFIED'
            expiresAt: string
            profile: {
              email: string
              [name: string]: unknown
            }
            _links: {
              verify: {
                href: string
                hints: {
                  allow: 'POST'[]
                  [name: string]: unknown
                }
                [name: string]: unknown
              }
              poll: {
                href: string
                hints: {
                  allow: 'GET'[]
                  [name: string]: unknown
                }
                [name: string]: unknown
              }
              [name: string]: unknown
            }
            [name: string]: unknown
          }
        }
      }
      401: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      403: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      404: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      406: {
        content: {
          'application/json': components['schemas']['Error406']
        }
      }
    }
  }
  sendPhoneChallenge: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': {
          method: 'SMS' | 'CALL'
          retry?: boolean
        }
      }
    }
    responses: {
      200: {
        content: {
          'application/json;okta-version=1.0.0': {
            _links?: {
              verify?: {
                href: string
                hints: {
                  allow: 'GET'[]
                  [name: string]: unknown
                }
                [name: string]: unknown
              }
              [name: string]: unknown
            }
            [name: string]: unknown
          }
        }
      }
      400: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      401: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      403: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      404: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      406: {
        content: {
          'application/json': components['schemas']['Error406']
        }
      }
      500: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
    }
  }
  sendPin: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['PinRequest']
      }
    }
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  sendTestCustomTelephonyProviderCredential: {
    parameters: {
      query?: never
      header?: never
      path: {
        customTelephonyProviderId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CustomTelephonyProviderCredentialSendTestRequest']
      }
    }
    responses: {
      204: {
        content?: never
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  sendTestEmail: {
    parameters: {
      query?: {
        language?: components['schemas']['Language']
      }
      header?: never
      path: {
        brandId: string
        templateName: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  sessionCookieRedirect: {
    parameters: {
      query?: {
        redirectUrl?: string
        token?: string
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
    }
  }
  setAsPrimaryCustomTelephonyCredential: {
    parameters: {
      query?: never
      header?: never
      path: {
        customTelephonyProviderId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['CustomTelephonyProviderCredentialResponse']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  setOrgHideOktaUIFooter: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['OrgPreferences']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  setOrgShowOktaUIFooter: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['OrgPreferences']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  skipTransactionState: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['post__api_v1_authn_skip.request']
      }
    }
    responses: {
      200: {
        content?: never
      }
    }
  }
  startImportFromIdentitySource: {
    parameters: {
      query?: never
      header?: never
      path: {
        identitySourceId: string
        sessionId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['IdentitySourceSession']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  startOrgFailback: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['FailbackRequestSchema'] | components['schemas']['EmptyRequestSchema']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': {
            results?: {
              domain?: string
              message?: string
              [name: string]: unknown
            }[]
            [name: string]: unknown
          }
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      500: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  startOrgFailover: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['FailoverRequestSchema'] | components['schemas']['EmptyRequestSchema']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': {
            results?: {
              domain?: string
              message?: string
              [name: string]: unknown
            }[]
            [name: string]: unknown
          }
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      500: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  startPasswordRecovery: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['post__api_v1_authn_recovery_password.request']
      }
    }
    responses: {
      200: {
        content?: never
      }
    }
  }
  startUnlock: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['post__api_v1_authn_recovery_unlock.request']
      }
    }
    responses: {
      200: {
        content?: never
      }
    }
  }
  startWebAuthnEnrollment: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': unknown
      }
    }
    responses: {
      200: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['WebAuthnRegistrationOptions']
        }
      }
      400: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      401: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      403: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      406: {
        content: {
          'application/json': components['schemas']['Error406']
        }
      }
    }
  }
  stopAgentPoolsUpdate: {
    parameters: {
      query?: never
      header?: never
      path: {
        poolId: string
        updateId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      201: {
        content: {
          'application/json': components['schemas']['AgentPoolUpdate']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  submitGroupAttributeQuery: {
    parameters: {
      query?: never
      header?: never
      path: {
        appInstanceId: string
        groupId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['GroupQueryRequest']
      }
    }
    responses: {
      202: {
        content: {
          'application/json': components['schemas']['GroupQueryResponse']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      502: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      504: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  subscribeByNotificationTypeRole: {
    parameters: {
      query?: never
      header?: never
      path: {
        roleRef: components['schemas']['RoleType'] | components['schemas']['RoleId']
        notificationType: components['schemas']['NotificationType']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content?: never
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  subscribeByNotificationTypeUser: {
    parameters: {
      query?: never
      header?: never
      path: {
        userId: string
        notificationType: components['schemas']['NotificationType']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content?: never
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  suspendDevice: {
    parameters: {
      query?: never
      header?: never
      path: {
        deviceId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  suspendUser: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content?: never
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  testEmailServer: {
    parameters: {
      query?: never
      header?: never
      path: {
        emailServerId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['EmailTestAddresses']
      }
    }
    responses: {
      204: {
        content?: never
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  token: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/x-www-form-urlencoded': components['schemas']['TokenRequestOrgAs']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['TokenResponseOrgAs']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['OAuthError']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['OAuthError']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['OAuthError']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['oauth.Error']
        }
      }
    }
  }
  tokenCustomAS: {
    parameters: {
      query?: never
      header?: never
      path: {
        authorizationServerId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/x-www-form-urlencoded': components['schemas']['TokenRequestCustomAs']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['TokenResponseCustomAs']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['OAuthError']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['OAuthError']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['OAuthError']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['oauth.Error']
        }
      }
    }
  }
  tokenOptions: {
    parameters: {
      query?: never
      header?: {
        Origin?: string
      }
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      429: {
        content: {
          'application/json': components['schemas']['oauth.Error']
        }
      }
    }
  }
  tokenOptionsCustomAS: {
    parameters: {
      query?: never
      header?: {
        Origin?: string
      }
      path: {
        authorizationServerId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      429: {
        content: {
          'application/json': components['schemas']['oauth.Error']
        }
      }
    }
  }
  unassignAppInstanceTargetFromAdminRoleForUser: {
    parameters: {
      query?: never
      header?: never
      path: {
        userId: string
        roleAssignmentId: string
        appName: string
        appId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  unassignAppInstanceTargetToAppAdminRoleForGroup: {
    parameters: {
      query?: never
      header?: never
      path: {
        groupId: string
        roleAssignmentId: string
        appName: string
        appId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  unassignAppTargetFromAppAdminRoleForUser: {
    parameters: {
      query?: never
      header?: never
      path: {
        userId: string
        roleAssignmentId: string
        appName: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  unassignAppTargetToAdminRoleForGroup: {
    parameters: {
      query?: never
      header?: never
      path: {
        groupId: string
        roleAssignmentId: string
        appName: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  unassignApplicationFromGroup: {
    parameters: {
      query?: never
      header?: never
      path: {
        appId: string
        groupId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  unassignGroupTargetFromGroupAdminRole: {
    parameters: {
      query?: never
      header?: never
      path: {
        groupId: string
        roleAssignmentId: string
        targetGroupId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  unassignGroupTargetFromUserAdminRole: {
    parameters: {
      query?: never
      header?: never
      path: {
        userId: string
        roleAssignmentId: string
        groupId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  unassignMemberFromBinding: {
    parameters: {
      query?: never
      header?: never
      path: {
        resourceSetIdOrLabel: string
        roleIdOrLabel: string
        memberId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  unassignRoleFromGroup: {
    parameters: {
      query?: never
      header?: never
      path: {
        groupId: string
        roleAssignmentId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  unassignRoleFromUser: {
    parameters: {
      query?: never
      header?: never
      path: {
        userId: string
        roleAssignmentId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  unassignUserFromApplication: {
    parameters: {
      query?: {
        sendEmail?: boolean
      }
      header?: never
      path: {
        appId: string
        userId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  unassignUserFromGroup: {
    parameters: {
      query?: never
      header?: never
      path: {
        groupId: string
        userId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  unenrollFactor: {
    parameters: {
      query?: {
        removeRecoveryEnrollment?: boolean
      }
      header?: never
      path: {
        userId: string
        factorId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  unlinkUserFromIdentityProvider: {
    parameters: {
      query?: never
      header?: never
      path: {
        idpId: string
        userId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  unlockUser: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  unsubscribeByNotificationTypeRole: {
    parameters: {
      query?: never
      header?: never
      path: {
        roleRef: components['schemas']['RoleType'] | components['schemas']['RoleId']
        notificationType: components['schemas']['NotificationType']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content?: never
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  unsubscribeByNotificationTypeUser: {
    parameters: {
      query?: never
      header?: never
      path: {
        userId: string
        notificationType: components['schemas']['NotificationType']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content?: never
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  unsuspendDevice: {
    parameters: {
      query?: never
      header?: never
      path: {
        deviceId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  unsuspendUser: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content?: never
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  updateAgentPoolsUpdate: {
    parameters: {
      query?: never
      header?: never
      path: {
        poolId: string
        updateId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AgentPoolUpdate']
      }
    }
    responses: {
      201: {
        content: {
          'application/json': components['schemas']['AgentPoolUpdate']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  updateAgentPoolsUpdateSettings: {
    parameters: {
      query?: never
      header?: never
      path: {
        poolId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AgentPoolUpdateSettingRequest']
      }
    }
    responses: {
      201: {
        content: {
          'application/json': components['schemas']['AgentPoolUpdateSettingResponse']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  updateAppAuthenticatorEnrollment: {
    parameters: {
      query?: never
      header?: never
      path: {
        enrollmentId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/merge-patch+json;okta-version=1.0.0': components['schemas']['UpdateAppAuthenticatorEnrollmentRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['AppAuthenticatorEnrollment']
        }
      }
      401: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      403: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      404: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      406: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['Error406']
        }
      }
    }
  }
  updateAppServiceAccount: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['AppServiceAccountForUpdate']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['AppServiceAccount']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  updateApplicationUser: {
    parameters: {
      query?: never
      header?: never
      path: {
        appId: string
        userId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AppUserUpdateRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['AppUser']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  updateApplicationUserProfile: {
    parameters: {
      query?: never
      header?: never
      path: {
        appId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['UserSchema']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['UserSchema']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  updateAutoAssignAdminAppSetting: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['AutoAssignAdminAppSetting']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['AutoAssignAdminAppSetting']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  updateBotProtectionConfiguration: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['BotProtectionConfiguration']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['BotProtectionConfiguration']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  updateCaptchaInstance: {
    parameters: {
      query?: never
      header?: never
      path: {
        captchaId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CAPTCHAInstance']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['CAPTCHAInstance']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  updateConfiguration: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ThreatInsightConfiguration']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ThreatInsightConfiguration']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  updateCrossAppAccessConnection: {
    parameters: {
      query?: never
      header?: never
      path: {
        appId: string
        connectionId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['OrgCrossAppAccessConnectionPatchRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['OrgCrossAppAccessConnection']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  updateCustomAAGUID: {
    parameters: {
      query?: never
      header?: never
      path: {
        authenticatorId: string
        aaguid: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/merge-patch+json': components['schemas']['CustomAAGUIDUpdateRequestObject']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['CustomAAGUIDResponseObject']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  updateCustomTelephonyProviderCredential: {
    parameters: {
      query?: never
      header?: never
      path: {
        customTelephonyProviderId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CustomTelephonyProviderCredentialUpdateRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['CustomTelephonyProviderCredentialResponse']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  updateDefaultProvisioningConnectionForApplication: {
    parameters: {
      query?: {
        activate?: boolean
      }
      header?: never
      path: {
        appId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ProvisioningConnectionTokenRequest'] | components['schemas']['ProvisioningConnectionOauthRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ProvisioningConnectionResponse']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  updateEmailServer: {
    parameters: {
      query?: never
      header?: never
      path: {
        emailServerId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['BaseEmailServer']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['BaseEmailServer']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  updateEnrollment: {
    parameters: {
      query?: never
      header?: never
      path: {
        authenticatorId: string
        enrollmentId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/merge-patch+json;okta-version=1.0.0': components['schemas']['UpdateAuthenticatorEnrollmentRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.AuthenticatorEnrollment']
        }
      }
      401: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      403: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      404: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      406: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
    }
  }
  updateFeatureForApplication: {
    parameters: {
      query?: never
      header?: never
      path: {
        appId: string
        featureName: components['schemas']['ApplicationFeatureType']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CapabilitiesObject'] | components['schemas']['CapabilitiesInboundProvisioningObject']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ApplicationFeature']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  updateFeatureLifecycle: {
    parameters: {
      query?: {
        mode?: string
      }
      header?: never
      path: {
        featureId: string
        lifecycle: components['schemas']['FeatureLifecycle']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['Feature']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  updateGroupAssignmentToApplication: {
    parameters: {
      query?: never
      header?: never
      path: {
        appId: string
        groupId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['JsonPatchOperation'][]
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ApplicationGroupAssignment']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  updateGroupMembership: {
    parameters: {
      query?: never
      header?: never
      path: {
        appInstanceId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AgentAction']
      }
    }
    responses: {
      200: {
        content?: never
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      502: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      504: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  updateGroupPushMapping: {
    parameters: {
      query?: never
      header?: never
      path: {
        appId: string
        mappingId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateGroupPushMappingRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['GroupPushMapping']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  updateGroupSchema: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['GroupSchema']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['GroupSchema']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  updateIdentitySourceGroups: {
    parameters: {
      query?: never
      header?: never
      path: {
        identitySourceId: string
        groupOrExternalId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['GroupsRequestSchema']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['GroupsResponseSchema']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  updateIdentitySourceUsers: {
    parameters: {
      query?: never
      header?: never
      path: {
        identitySourceId: string
        externalId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['UsersUpdateRequestSchema']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['UserResponseSchema']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  updateInlineHook: {
    parameters: {
      query?: never
      header?: never
      path: {
        inlineHookId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['InlineHookReplace']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['InlineHook']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  updateOktaManagedUserAccount: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['OktaManagedUserAccountForUpdate']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['OktaManagedUserAccountResponse']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  updateOktaSupportCase: {
    parameters: {
      query?: never
      header?: never
      path: {
        caseNumber: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['OktaSupportCase']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['OktaSupportCase']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  updateOrgSettings: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['OrgSetting']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['OrgSetting']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  updatePassword: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': {
          oldPassword: string
          newPassword: string
        }
      }
    }
    responses: {
      204: {
        content?: never
      }
      400: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      401: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      403: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
    }
  }
  updateProfileMapping: {
    parameters: {
      query?: never
      header?: never
      path: {
        mappingId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ProfileMappingRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ProfileMapping']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  updateSmsTemplate: {
    parameters: {
      query?: never
      header?: never
      path: {
        templateId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['SmsTemplate']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['SmsTemplate']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  updateSsfStream: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['StreamConfiguration']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['StreamConfiguration']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  updateThirdPartyAdminSetting: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ThirdPartyAdminSetting']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ThirdPartyAdminSetting']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  updateUser: {
    parameters: {
      query?: {
        strict?: boolean
      }
      header?: {
        'If-Match'?: string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateUserRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['User']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  updateUserProfile: {
    parameters: {
      query?: never
      header?: never
      path: {
        schemaId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['UserSchema']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['UserSchema']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  updateUserType: {
    parameters: {
      query?: never
      header?: never
      path: {
        typeId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['UserTypePostRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['UserType']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  uploadApplicationLogo: {
    parameters: {
      query?: never
      header?: never
      path: {
        appId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'multipart/form-data': {
          file: string
        }
      }
    }
    responses: {
      201: {
        content?: never
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  uploadBrandThemeBackgroundImage: {
    parameters: {
      query?: never
      header?: never
      path: {
        brandId: string
        themeId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'multipart/form-data': {
          file: string
        }
      }
    }
    responses: {
      201: {
        content: {
          'application/json': components['schemas']['ImageUploadResponse']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  uploadBrandThemeFavicon: {
    parameters: {
      query?: never
      header?: never
      path: {
        brandId: string
        themeId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'multipart/form-data': {
          file: string
        }
      }
    }
    responses: {
      201: {
        content: {
          'application/json': components['schemas']['ImageUploadResponse']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  uploadBrandThemeLogo: {
    parameters: {
      query?: never
      header?: never
      path: {
        brandId: string
        themeId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'multipart/form-data': {
          file: string
        }
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ImageUploadResponse']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  uploadIdentitySourceDataForDelete: {
    parameters: {
      query?: never
      header?: never
      path: {
        identitySourceId: string
        sessionId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['BulkDeleteRequestBody']
      }
    }
    responses: {
      202: {
        content?: never
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  uploadIdentitySourceDataForUpsert: {
    parameters: {
      query?: never
      header?: never
      path: {
        identitySourceId: string
        sessionId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['BulkUpsertRequestBody']
      }
    }
    responses: {
      202: {
        content?: never
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  uploadIdentitySourceGroupMembershipsForDelete: {
    parameters: {
      query?: never
      header?: never
      path: {
        identitySourceId: string
        sessionId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['BulkGroupMembershipsDeleteRequestBody']
      }
    }
    responses: {
      202: {
        content?: never
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  uploadIdentitySourceGroupMembershipsForUpsert: {
    parameters: {
      query?: never
      header?: never
      path: {
        identitySourceId: string
        sessionId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['BulkGroupMembershipsUpsertRequestBody']
      }
    }
    responses: {
      202: {
        content?: never
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  uploadIdentitySourceGroupsDataForDelete: {
    parameters: {
      query?: never
      header?: never
      path: {
        identitySourceId: string
        sessionId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['BulkGroupDeleteRequestBody']
      }
    }
    responses: {
      202: {
        content?: never
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  uploadIdentitySourceGroupsForUpsert: {
    parameters: {
      query?: never
      header?: never
      path: {
        identitySourceId: string
        sessionId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['BulkGroupUpsertRequestBody']
      }
    }
    responses: {
      202: {
        content?: never
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  uploadYubikeyOtpTokenSeed: {
    parameters: {
      query?: {
        after?: string
        expand?: string
        filter?: 'profile.email' | 'profile.serial' | 'activated' | 'user.id' | 'created' | 'status' | 'lastVerified'
        forDownload?: boolean
        limit?: number
        sortBy?: 'profile.email' | 'profile.serial' | 'activated' | 'user.id' | 'created' | 'status' | 'lastVerified'
        sortOrder?: 'ASC' | 'DESC'
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': {
          serialNumber?: string
          publicId?: string
          privateId?: string
          aesKey?: string
        }
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['UserFactorYubikeyOtpToken']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  upsertApiToken: {
    parameters: {
      query?: never
      header?: never
      path: {
        apiTokenId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ApiTokenUpdate']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ApiToken']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  upsertCertificate: {
    parameters: {
      query?: never
      header?: never
      path: {
        domainId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['DomainCertificate']
      }
    }
    responses: {
      204: {
        content?: never
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  upsertUserRisk: {
    parameters: {
      query?: never
      header?: never
      path: {
        userId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['UserRiskRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['UserRiskPutResponse']
        }
      }
      201: {
        content: {
          'application/json': components['schemas']['UserRiskPutResponse']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  userinfo: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['UserInfo']
        }
      }
      401: {
        content?: never
      }
      403: {
        content?: never
      }
      429: {
        content: {
          'application/json': components['schemas']['oauth.Error']
        }
      }
    }
  }
  userinfoCustomAS: {
    parameters: {
      query?: never
      header?: never
      path: {
        authorizationServerId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['UserInfo']
        }
      }
      401: {
        content?: never
      }
      403: {
        content?: never
      }
      429: {
        content: {
          'application/json': components['schemas']['oauth.Error']
        }
      }
    }
  }
  verifyAppAuthenticatorPushNotificationChallenge: {
    parameters: {
      query?: never
      header?: never
      path: {
        challengeId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json;okta-version=1.0.0': components['schemas']['PushNotificationVerification']
      }
    }
    responses: {
      200: {
        content?: never
      }
      204: {
        content?: never
      }
      400: {
        content?: never
      }
      406: {
        content: {
          'application/json': components['schemas']['Error406']
        }
      }
    }
  }
  verifyDomain: {
    parameters: {
      query?: never
      header?: never
      path: {
        domainId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['DomainResponse']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  verifyEmailDomain: {
    parameters: {
      query?: never
      header?: never
      path: {
        emailDomainId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['EmailDomainResponse']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  verifyEmailOtp: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
        challengeId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': {
          verificationCode: string
        }
      }
    }
    responses: {
      200: {
        content: {
          'application/json;okta-version=1.0.0': unknown
        }
      }
      401: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      403: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      404: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      406: {
        content: {
          'application/json': components['schemas']['Error406']
        }
      }
    }
  }
  verifyEventHook: {
    parameters: {
      query?: never
      header?: never
      path: {
        eventHookId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['EventHook']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  verifyFactor: {
    parameters: {
      query?: {
        templateId?: string
        tokenLifetimeSeconds?: number
      }
      header?: {
        'X-Forwarded-For'?: string
        'User-Agent'?: string
        'Accept-Language'?: string
      }
      path: {
        userId: string
        factorId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['UserFactorVerifyRequest']
      }
    }
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['UserFactorVerifyResponse']
        }
      }
      201: {
        content: {
          'application/json': components['schemas']['UserFactorVerifyResponseWaiting']
        }
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  verifyFactorInTransaction: {
    parameters: {
      query?: never
      header?: never
      path: {
        factorId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['post__api_v1_authn_factors_factorId_verify.request']
      }
    }
    responses: {
      200: {
        content?: never
      }
    }
  }
  verifyPhoneChallenge: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': {
          verificationCode: string
        }
      }
    }
    responses: {
      204: {
        content: {
          'application/json;okta-version=1.0.0': unknown
        }
      }
      400: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      401: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      403: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      404: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
      406: {
        content: {
          'application/json': components['schemas']['Error406']
        }
      }
      409: {
        content: {
          'application/json;okta-version=1.0.0': components['schemas']['myaccount.Error']
        }
      }
    }
  }
  verifyProvisioningConnectionForApplication: {
    parameters: {
      query?: {
        code?: string
        state?: string
      }
      header?: never
      path: {
        appName: components['schemas']['OAuthProvisioningEnabledApp']
        appId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  verifyRecoveryToken: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['post__api_v1_authn_recovery_token.request']
      }
    }
    responses: {
      200: {
        content?: never
      }
    }
  }
  verifyRpIdDomain: {
    parameters: {
      query?: never
      header?: never
      path: {
        authenticatorId: string
        webAuthnMethodType: components['schemas']['AuthenticatorMethodTypeWebAuthn']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        content?: never
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
  verifySmsRecovery: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['post__api_v1_authn_recovery_factors_sms_verify.request']
      }
    }
    responses: {
      200: {
        content?: never
      }
    }
  }
  verifySsfStream: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['StreamVerificationRequest']
      }
    }
    responses: {
      204: {
        content?: never
      }
      400: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      401: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      403: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      404: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
      429: {
        content: {
          'application/json': components['schemas']['Error']
        }
      }
    }
  }
}
