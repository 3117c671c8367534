// Written by the generator from the contract beside it. Not to be edited.
export interface paths {
    "/api/admin.analytics.getFile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.analytics.getFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.analytics.messages.activity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.analytics.messages.activity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.analytics.messages.metadata": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.analytics.messages.metadata"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.apps.activities.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.apps.activities.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.apps.approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.apps.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.apps.approved.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.apps.approved.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.apps.clearResolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.apps.clearResolution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.apps.config.lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.apps.config.lookup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.apps.config.set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.apps.config.set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.apps.mcp.servers.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.apps.mcp.servers.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.apps.mcp.servers.permissions.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.apps.mcp.servers.permissions.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.apps.mcp.servers.permissions.set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.apps.mcp.servers.permissions.set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.apps.permissions.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.apps.permissions.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.apps.permissions.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.apps.permissions.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.apps.permissions.remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.apps.permissions.remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.apps.permissions.set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.apps.permissions.set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.apps.requests.cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.apps.requests.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.apps.requests.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.apps.requests.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.apps.restrict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.apps.restrict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.apps.restricted.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.apps.restricted.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.apps.uninstall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.apps.uninstall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.audit.anomaly.allow.getItem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.audit.anomaly.allow.getItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.audit.anomaly.allow.updateItem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.audit.anomaly.allow.updateItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.auth.policy.assignEntities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.auth.policy.assignEntities"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.auth.policy.getEntities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.auth.policy.getEntities"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.auth.policy.removeEntities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.auth.policy.removeEntities"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.barriers.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.barriers.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.barriers.delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.barriers.delete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.barriers.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.barriers.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.barriers.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.barriers.update"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.conversations.archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.conversations.archive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.conversations.bulkArchive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.conversations.bulkArchive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.conversations.bulkDelete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.conversations.bulkDelete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.conversations.bulkMove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.conversations.bulkMove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.conversations.bulkSetExcludeFromSlackAi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.conversations.bulkSetExcludeFromSlackAi"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.conversations.bulkSetProperties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.conversations.bulkSetProperties"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.conversations.convertToPrivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.conversations.convertToPrivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.conversations.convertToPublic": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.conversations.convertToPublic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.conversations.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.conversations.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.conversations.createForObjects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.conversations.createForObjects"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.conversations.delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.conversations.delete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.conversations.disconnectShared": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.conversations.disconnectShared"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.conversations.ekm.listOriginalConnectedChannelInfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.conversations.ekm.listOriginalConnectedChannelInfo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.conversations.getConversationPrefs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.conversations.getConversationPrefs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.conversations.getCustomRetention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.conversations.getCustomRetention"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.conversations.getTeams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.conversations.getTeams"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.conversations.invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.conversations.invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.conversations.linkObjects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.conversations.linkObjects"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.conversations.lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.conversations.lookup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.conversations.removeCustomRetention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.conversations.removeCustomRetention"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.conversations.rename": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.conversations.rename"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.conversations.restrictAccess.addGroup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.conversations.restrictAccess.addGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.conversations.restrictAccess.listGroups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.conversations.restrictAccess.listGroups"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.conversations.restrictAccess.removeGroup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.conversations.restrictAccess.removeGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.conversations.search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.conversations.search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.conversations.setConversationPrefs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.conversations.setConversationPrefs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.conversations.setCustomRetention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.conversations.setCustomRetention"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.conversations.setTeams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.conversations.setTeams"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.conversations.unarchive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.conversations.unarchive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.conversations.unlinkObjects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.conversations.unlinkObjects"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.emoji.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.emoji.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.emoji.addAlias": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.emoji.addAlias"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.emoji.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.emoji.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.emoji.remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.emoji.remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.emoji.rename": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.emoji.rename"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.functions.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.functions.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.functions.permissions.lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.functions.permissions.lookup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.functions.permissions.set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.functions.permissions.set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.inviteRequests.approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.inviteRequests.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.inviteRequests.approved.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.inviteRequests.approved.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.inviteRequests.denied.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.inviteRequests.denied.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.inviteRequests.deny": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.inviteRequests.deny"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.inviteRequests.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.inviteRequests.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.roles.addAssignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.roles.addAssignments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.roles.listAssignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.roles.listAssignments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.roles.removeAssignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.roles.removeAssignments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.teams.admins.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.teams.admins.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.teams.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.teams.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.teams.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.teams.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.teams.owners.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.teams.owners.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.teams.settings.info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.teams.settings.info"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.teams.settings.setDefaultChannels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.teams.settings.setDefaultChannels"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.teams.settings.setDescription": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.teams.settings.setDescription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.teams.settings.setDiscoverability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.teams.settings.setDiscoverability"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.teams.settings.setIcon": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.teams.settings.setIcon"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.teams.settings.setName": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.teams.settings.setName"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.usergroups.addChannels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.usergroups.addChannels"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.usergroups.addTeams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.usergroups.addTeams"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.usergroups.listChannels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.usergroups.listChannels"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.usergroups.removeChannels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.usergroups.removeChannels"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.usergroups.removeTeams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.usergroups.removeTeams"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.users.assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.users.assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.users.getExpiration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.users.getExpiration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.users.invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.users.invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.users.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.users.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.users.remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.users.remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.users.session.clearSettings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.users.session.clearSettings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.users.session.getSettings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.users.session.getSettings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.users.session.invalidate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.users.session.invalidate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.users.session.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.users.session.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.users.session.reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.users.session.reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.users.session.resetBulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.users.session.resetBulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.users.session.setSettings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.users.session.setSettings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.users.setAdmin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.users.setAdmin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.users.setExpiration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.users.setExpiration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.users.setOwner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.users.setOwner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.users.setRegular": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.users.setRegular"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.users.unsupportedVersions.export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.users.unsupportedVersions.export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.workflows.collaborators.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.workflows.collaborators.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.workflows.collaborators.remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.workflows.collaborators.remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.workflows.permissions.lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.workflows.permissions.lookup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.workflows.search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.workflows.search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.workflows.triggers.types.permissions.lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.workflows.triggers.types.permissions.lookup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.workflows.triggers.types.permissions.set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.workflows.triggers.types.permissions.set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin.workflows.unpublish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin.workflows.unpublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agents.sessions.rename": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["agents.sessions.rename"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agents.sessions.setStatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["agents.sessions.setStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/api.test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["api.test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/apps.activities.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["apps.activities.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/apps.auth.external.delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["apps.auth.external.delete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/apps.auth.external.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["apps.auth.external.get"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/apps.connections.open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["apps.connections.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/apps.datastore.bulkDelete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["apps.datastore.bulkDelete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/apps.datastore.bulkGet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["apps.datastore.bulkGet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/apps.datastore.bulkPut": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["apps.datastore.bulkPut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/apps.datastore.count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["apps.datastore.count"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/apps.datastore.delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["apps.datastore.delete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/apps.datastore.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["apps.datastore.get"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/apps.datastore.put": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["apps.datastore.put"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/apps.datastore.query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["apps.datastore.query"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/apps.datastore.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["apps.datastore.update"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/apps.event.authorizations.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["apps.event.authorizations.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/apps.icon.set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["apps.icon.set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/apps.managed.permissions.set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["apps.managed.permissions.set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/apps.manifest.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["apps.manifest.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/apps.manifest.delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["apps.manifest.delete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/apps.manifest.export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["apps.manifest.export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/apps.manifest.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["apps.manifest.update"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/apps.manifest.validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["apps.manifest.validate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/apps.uninstall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["apps.uninstall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/apps.user.connection.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["apps.user.connection.update"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assistant.search.context": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["assistant.search.context"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assistant.search.info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["assistant.search.info"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assistant.threads.setStatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["assistant.threads.setStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assistant.threads.setSuggestedPrompts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["assistant.threads.setSuggestedPrompts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assistant.threads.setTitle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["assistant.threads.setTitle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth.revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["auth.revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth.teams.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["auth.teams.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth.test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["auth.test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocks.validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["blocks.validate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookmarks.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bookmarks.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookmarks.edit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bookmarks.edit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookmarks.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bookmarks.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookmarks.remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bookmarks.remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bots.info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bots.info"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["calls.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls.end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["calls.end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls.info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["calls.info"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls.participants.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["calls.participants.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls.participants.remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["calls.participants.remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["calls.update"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/canvases.access.delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["canvases.access.delete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/canvases.access.set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["canvases.access.set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/canvases.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["canvases.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/canvases.delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["canvases.delete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/canvases.edit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["canvases.edit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/canvases.sections.lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["canvases.sections.lookup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chat.appendStream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["chat.appendStream"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chat.delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["chat.delete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chat.deleteScheduledMessage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["chat.deleteScheduledMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chat.getPermalink": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["chat.getPermalink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chat.meMessage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["chat.meMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chat.postEphemeral": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["chat.postEphemeral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chat.postMessage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["chat.postMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chat.scheduleMessage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["chat.scheduleMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chat.scheduledMessages.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["chat.scheduledMessages.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chat.startStream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["chat.startStream"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chat.stopStream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["chat.stopStream"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chat.unfurl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["chat.unfurl"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chat.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["chat.update"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations.acceptSharedInvite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["conversations.acceptSharedInvite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations.approveSharedInvite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["conversations.approveSharedInvite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations.archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["conversations.archive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations.canvases.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["conversations.canvases.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations.close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["conversations.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["conversations.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations.declineSharedInvite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["conversations.declineSharedInvite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations.externalInvitePermissions.set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["conversations.externalInvitePermissions.set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations.history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["conversations.history"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations.info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["conversations.info"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations.invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["conversations.invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations.inviteShared": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["conversations.inviteShared"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations.join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["conversations.join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations.kick": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["conversations.kick"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations.leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["conversations.leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["conversations.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations.listConnectInvites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["conversations.listConnectInvites"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations.mark": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["conversations.mark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations.members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["conversations.members"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations.open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["conversations.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations.rename": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["conversations.rename"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations.replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["conversations.replies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations.requestSharedInvite.approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["conversations.requestSharedInvite.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations.requestSharedInvite.deny": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["conversations.requestSharedInvite.deny"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations.requestSharedInvite.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["conversations.requestSharedInvite.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations.setPurpose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["conversations.setPurpose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations.setTopic": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["conversations.setTopic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations.unarchive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["conversations.unarchive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dialog.open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["dialog.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dnd.endDnd": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["dnd.endDnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dnd.endSnooze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["dnd.endSnooze"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dnd.info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["dnd.info"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dnd.setSnooze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["dnd.setSnooze"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dnd.teamInfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["dnd.teamInfo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/emoji.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["emoji.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entity.acknowledgeCommentAction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["entity.acknowledgeCommentAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entity.presentComments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["entity.presentComments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entity.presentDetails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["entity.presentDetails"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files.comments.delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["files.comments.delete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files.completeUploadExternal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["files.completeUploadExternal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files.delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["files.delete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files.getUploadURLExternal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["files.getUploadURLExternal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files.info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["files.info"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["files.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files.remote.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["files.remote.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files.remote.info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["files.remote.info"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files.remote.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["files.remote.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files.remote.remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["files.remote.remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files.remote.share": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["files.remote.share"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files.remote.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["files.remote.update"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files.revokePublicURL": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["files.revokePublicURL"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files.sharedPublicURL": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["files.sharedPublicURL"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files.upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["files.upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/functions.completeError": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["functions.completeError"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/functions.completeSuccess": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["functions.completeSuccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/functions.distributions.permissions.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["functions.distributions.permissions.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/functions.distributions.permissions.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["functions.distributions.permissions.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/functions.distributions.permissions.remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["functions.distributions.permissions.remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/functions.distributions.permissions.set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["functions.distributions.permissions.set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/functions.workflows.steps.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["functions.workflows.steps.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/functions.workflows.steps.responses.export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["functions.workflows.steps.responses.export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/migration.exchange": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["migration.exchange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oauth.access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["oauth.access"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oauth.v2.access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["oauth.v2.access"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oauth.v2.exchange": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["oauth.v2.exchange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oauth.v2.user.access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["oauth.v2.user.access"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/openid.connect.token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["openid.connect.token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/openid.connect.userInfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["openid.connect.userInfo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pins.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["pins.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pins.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["pins.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pins.remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["pins.remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reactions.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reactions.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reactions.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reactions.get"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reactions.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reactions.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reactions.remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reactions.remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reminders.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reminders.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reminders.complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reminders.complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reminders.delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reminders.delete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reminders.info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reminders.info"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reminders.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reminders.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rtm.connect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rtm.connect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rtm.start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rtm.start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search.all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["search.all"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search.files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["search.files"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search.messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["search.messages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/slackLists.access.delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["slackLists.access.delete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/slackLists.access.set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["slackLists.access.set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/slackLists.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["slackLists.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/slackLists.download.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["slackLists.download.get"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/slackLists.download.start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["slackLists.download.start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/slackLists.items.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["slackLists.items.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/slackLists.items.delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["slackLists.items.delete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/slackLists.items.deleteMultiple": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["slackLists.items.deleteMultiple"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/slackLists.items.info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["slackLists.items.info"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/slackLists.items.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["slackLists.items.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/slackLists.items.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["slackLists.items.update"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/slackLists.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["slackLists.update"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stars.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["stars.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stars.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @deprecated */
        post: operations["stars.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stars.remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["stars.remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/team.accessLogs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["team.accessLogs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/team.billableInfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["team.billableInfo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/team.billing.info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["team.billing.info"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/team.externalTeams.disconnect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["team.externalTeams.disconnect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/team.externalTeams.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["team.externalTeams.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/team.info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["team.info"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/team.integrationLogs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["team.integrationLogs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/team.preferences.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["team.preferences.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/team.profile.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["team.profile.get"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tooling.tokens.rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["tooling.tokens.rotate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/usergroups.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["usergroups.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/usergroups.disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["usergroups.disable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/usergroups.enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["usergroups.enable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/usergroups.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["usergroups.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/usergroups.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["usergroups.update"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/usergroups.users.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["usergroups.users.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/usergroups.users.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["usergroups.users.update"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users.conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["users.conversations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users.deletePhoto": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["users.deletePhoto"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users.discoverableContacts.lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["users.discoverableContacts.lookup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users.getPresence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["users.getPresence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users.identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["users.identity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users.info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["users.info"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["users.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users.lookupByEmail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["users.lookupByEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users.profile.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["users.profile.get"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users.profile.set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["users.profile.set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users.setActive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["users.setActive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users.setPhoto": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["users.setPhoto"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users.setPresence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["users.setPresence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views.open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["views.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views.publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["views.publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views.push": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["views.push"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["views.update"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workflows.featured.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["workflows.featured.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workflows.featured.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["workflows.featured.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workflows.featured.remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["workflows.featured.remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workflows.featured.set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["workflows.featured.set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workflows.triggers.permissions.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["workflows.triggers.permissions.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workflows.triggers.permissions.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["workflows.triggers.permissions.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workflows.triggers.permissions.remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["workflows.triggers.permissions.remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workflows.triggers.permissions.set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["workflows.triggers.permissions.set"];
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
        "admin.analytics.getFile.args": {
            date?: string;
            type: string;
            /** @default false */
            metadata_only?: boolean;
        };
        "admin.analytics.getFile.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.analytics.messages.activity.args": {
            channel: string;
            oldest_ts?: string;
            latest_ts?: string;
            cursor?: string;
            /** @default 50 */
            limit?: number;
        };
        "admin.analytics.messages.activity.reply": {
            error?: string;
            message_activities?: unknown;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                next_cursor?: string;
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.analytics.messages.metadata.args": {
            channel: string;
            oldest_ts?: string;
            latest_ts?: string;
            cursor?: string;
        };
        "admin.analytics.messages.metadata.reply": {
            error?: string;
            messages?: ({
                client_msg_id?: string;
                display_as_bot?: boolean;
                files?: ({
                    created?: number;
                    display_as_bot?: boolean;
                    duration_ms?: number;
                    external_type?: string;
                    filetype?: string;
                    id?: string;
                    is_external?: boolean;
                    is_public?: boolean;
                    media_display_type?: string;
                    mimetype?: string;
                    pretty_type?: string;
                    public_url_shared?: boolean;
                    subtype?: string;
                    timestamp?: number;
                } & {
                    [key: string]: unknown;
                })[];
                reactions?: ({
                    count?: number;
                    name?: string;
                } & {
                    [key: string]: unknown;
                })[];
                subtype?: string;
                text_character_count?: number;
                thread_ts?: string;
                ts?: string;
                type?: string;
                user_id?: string;
            } & {
                [key: string]: unknown;
            })[];
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                next_cursor?: string;
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.apps.activities.list.args": {
            app_id?: string;
            team_id?: string;
            cursor?: string;
            limit?: number;
            min_log_level?: string;
            log_event_type?: string;
            source?: string;
            component_type?: string;
            component_id?: string;
            trace_id?: string;
            min_date_created?: number;
            max_date_created?: number;
            /** @enum {string} */
            sort_direction?: "asc" | "desc";
        };
        "admin.apps.activities.list.reply": {
            activities?: ({
                app_id?: string;
                component_id?: string;
                component_type?: string;
                created?: number;
                enterprise_id?: string;
                event_type?: string;
                level?: string;
                parent_execution_id?: string;
                payload?: {
                    action?: string;
                    actor?: string;
                    app_id?: string;
                    billing_reason?: string[];
                    bot_user_id?: string;
                    bundle_size_kb?: number;
                    channel_id?: string;
                    code?: string;
                    current_step?: number;
                    datastore_name?: string;
                    details?: string;
                    elapsed_ms?: number;
                    error?: string;
                    error_stage?: string;
                    exec_outcome?: string;
                    extra_message?: string;
                    function_execution_id?: string;
                    function_id?: string;
                    function_name?: string;
                    function_type?: string;
                    http_status_code?: number;
                    inputs?: Record<string, never>;
                    is_billing_excluded?: boolean;
                    log?: string;
                    message?: string;
                    outputs?: {
                        channel_id?: string;
                        message_ts?: string;
                    } & {
                        [key: string]: unknown;
                    };
                    provider_key?: string;
                    request_type?: string;
                    server_name?: string;
                    team_id?: string;
                    tokens_checked?: number;
                    tool_count?: number;
                    tool_name?: string;
                    total_steps?: number;
                    trigger?: {
                        config?: {
                            description?: string;
                            event_type?: string;
                            name?: string;
                            schema?: Record<string, never>;
                        } & {
                            [key: string]: unknown;
                        };
                        id?: string;
                        trip_information?: {
                            channel_id?: string;
                            list_id?: string;
                            message_ts?: string;
                            reaction?: string;
                            user_id?: string;
                        } & {
                            [key: string]: unknown;
                        };
                        type?: string;
                    } & {
                        [key: string]: unknown;
                    };
                    type?: string;
                    user_id?: string;
                    workflow_name?: string;
                } & {
                    [key: string]: unknown;
                };
                source?: string;
                team_id?: string;
                trace_id?: string;
            } & {
                [key: string]: unknown;
            })[];
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                next_cursor?: string;
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.apps.approve.args": {
            /** @default false */
            allow_child_auto_install?: boolean;
            app_id?: string;
            request_id?: string;
            team_id?: string;
            enterprise_id?: string;
            user_scopes?: string;
            bot_scopes?: string;
        };
        "admin.apps.approve.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.apps.approved.list.args": {
            /** @default 100 */
            limit?: number;
            cursor?: string;
            team_id?: string;
            enterprise_id?: string;
            /** @default false */
            certified?: boolean;
        };
        "admin.apps.approved.list.reply": {
            approved_apps?: ({
                app?: {
                    additional_info?: string;
                    app_directory_url?: string;
                    app_homepage_url?: string;
                    description?: string;
                    help_url?: string;
                    icons?: {
                        image_1024?: string;
                        image_128?: string;
                        image_192?: string;
                        image_32?: string;
                        image_36?: string;
                        image_48?: string;
                        image_512?: string;
                        image_64?: string;
                        image_72?: string;
                        image_96?: string;
                        image_original?: string;
                    } & {
                        [key: string]: unknown;
                    };
                    id?: string;
                    is_app_directory_approved?: boolean;
                    is_granular_bot_app?: boolean;
                    is_internal?: boolean;
                    name?: string;
                    privacy_policy_url?: string;
                } & {
                    [key: string]: unknown;
                };
                date_updated?: number;
                last_resolved_by?: {
                    actor_id?: string;
                    actor_type?: string;
                } & {
                    [key: string]: unknown;
                };
                scopes?: ({
                    description?: string;
                    is_sensitive?: boolean;
                    name?: string;
                    token_type?: string;
                } & {
                    [key: string]: unknown;
                })[];
            } & {
                [key: string]: unknown;
            })[];
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                next_cursor?: string;
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.apps.clearResolution.args": {
            app_id: string;
            team_id?: string;
            enterprise_id?: string;
        };
        "admin.apps.clearResolution.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.apps.config.lookup.args": {
            app_ids?: string[] | string;
            rich_link_preview_types?: ("all_details" | "limited_details" | "no_preview" | "default_to_global_setting")[] | string;
        };
        "admin.apps.config.lookup.reply": {
            configs?: ({
                app_id?: string;
                domain_restrictions?: {
                    emails?: string[];
                    urls?: string[];
                } & {
                    [key: string]: unknown;
                };
                workflow_auth_strategy?: string;
            } & {
                [key: string]: unknown;
            })[];
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.apps.config.set.args": {
            app_id: string;
            /** @enum {string} */
            workflow_auth_strategy?: "builder_choice" | "end_user_only";
            /** @enum {string} */
            rich_link_preview_type?: "all_details" | "limited_details" | "no_preview" | "default_to_global_setting";
            domain_restrictions?: {
                urls?: string[];
                emails?: string[];
            };
        };
        "admin.apps.config.set.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.apps.mcp.servers.list.args": {
            /** @default 100 */
            limit?: number;
            cursor?: string;
        };
        "admin.apps.mcp.servers.list.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                next_cursor?: string;
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            servers?: ({
                app_id?: string;
                app_name?: string;
                auth_type?: unknown;
                server_id?: string;
                server_name?: string;
                url?: string;
            } & {
                [key: string]: unknown;
            })[];
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.apps.mcp.servers.permissions.list.args": {
            app_id: string;
        };
        "admin.apps.mcp.servers.permissions.list.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            servers?: unknown[];
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.apps.mcp.servers.permissions.set.args": {
            app_id: string;
            server_id: string;
            /** @enum {string} */
            permission_type: "everyone" | "no_one" | "named_entities" | "named_entities_exclude";
            user_ids?: string[];
            usergroup_ids?: string[] | string;
        };
        "admin.apps.mcp.servers.permissions.set.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.apps.permissions.add.args": {
            app_id: string;
            user_ids?: string[];
            usergroup_ids?: string[] | string;
        };
        "admin.apps.permissions.add.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.apps.permissions.list.args": {
            app_id: string;
        };
        "admin.apps.permissions.list.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.apps.permissions.remove.args": {
            app_id: string;
            user_ids?: string[];
            usergroup_ids?: string[] | string;
        };
        "admin.apps.permissions.remove.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.apps.permissions.set.args": {
            app_id: string;
            /** @enum {string} */
            permission_type: "everyone" | "named_entities" | "no_one";
            user_ids?: string[];
            usergroup_ids?: string[] | string;
        };
        "admin.apps.permissions.set.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.apps.requests.cancel.args": {
            request_id: string;
            team_id?: string;
            enterprise_id?: string;
        };
        "admin.apps.requests.cancel.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.apps.requests.list.args": {
            /** @default 100 */
            limit?: number;
            cursor?: string;
            team_id?: string;
            enterprise_id?: string;
            /** @default false */
            certified?: boolean;
        };
        "admin.apps.requests.list.reply": {
            app_requests?: ({
                app?: {
                    additional_info?: string;
                    app_directory_url?: string;
                    app_homepage_url?: string;
                    description?: string;
                    help_url?: string;
                    icons?: {
                        image_1024?: string;
                        image_128?: string;
                        image_192?: string;
                        image_32?: string;
                        image_36?: string;
                        image_48?: string;
                        image_512?: string;
                        image_64?: string;
                        image_72?: string;
                        image_96?: string;
                        image_original?: string;
                    } & {
                        [key: string]: unknown;
                    };
                    id?: string;
                    is_app_directory_approved?: boolean;
                    is_granular_bot_app?: boolean;
                    is_internal?: boolean;
                    name?: string;
                    privacy_policy_url?: string;
                } & {
                    [key: string]: unknown;
                };
                date_created?: number;
                id?: string;
                is_user_app_collaborator?: boolean;
                message?: string;
                previous_resolution?: {
                    scopes?: unknown[];
                    status?: string;
                } & {
                    [key: string]: unknown;
                };
                scopes?: unknown[];
                team?: {
                    domain?: string;
                    id?: string;
                    name?: string;
                } & {
                    [key: string]: unknown;
                };
                user?: {
                    email?: string;
                    id?: string;
                    name?: string;
                } & {
                    [key: string]: unknown;
                };
            } & {
                [key: string]: unknown;
            })[];
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                next_cursor?: string;
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.apps.restrict.args": {
            app_id?: string;
            request_id?: string;
            team_id?: string;
            enterprise_id?: string;
        };
        "admin.apps.restrict.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.apps.restricted.list.args": {
            /** @default 100 */
            limit?: number;
            cursor?: string;
            team_id?: string;
            enterprise_id?: string;
            /** @default false */
            certified?: boolean;
        };
        "admin.apps.restricted.list.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                next_cursor?: string;
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            restricted_apps?: ({
                app?: {
                    additional_info?: string;
                    app_directory_url?: string;
                    app_homepage_url?: string;
                    description?: string;
                    help_url?: string;
                    icons?: {
                        image_1024?: string;
                        image_128?: string;
                        image_192?: string;
                        image_32?: string;
                        image_36?: string;
                        image_48?: string;
                        image_512?: string;
                        image_64?: string;
                        image_72?: string;
                        image_96?: string;
                        image_original?: string;
                    } & {
                        [key: string]: unknown;
                    };
                    id?: string;
                    is_app_directory_approved?: boolean;
                    is_granular_bot_app?: boolean;
                    is_internal?: boolean;
                    name?: string;
                    privacy_policy_url?: string;
                } & {
                    [key: string]: unknown;
                };
                date_updated?: number;
                last_resolved_by?: {
                    actor_id?: string;
                    actor_type?: string;
                } & {
                    [key: string]: unknown;
                };
                scopes?: ({
                    description?: string;
                    is_sensitive?: boolean;
                    name?: string;
                    token_type?: string;
                } & {
                    [key: string]: unknown;
                })[];
            } & {
                [key: string]: unknown;
            })[];
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.apps.uninstall.args": {
            app_id: string;
            team_ids?: string;
            enterprise_id?: string;
        };
        "admin.apps.uninstall.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.audit.anomaly.allow.getItem.args": Record<string, never>;
        "admin.audit.anomaly.allow.getItem.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            trusted_asns?: number[];
            trusted_cidr?: string[];
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.audit.anomaly.allow.updateItem.args": {
            trusted_cidr?: string[];
            trusted_asns?: number[];
        };
        "admin.audit.anomaly.allow.updateItem.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.auth.policy.assignEntities.args": {
            policy_name: string;
            entity_type: string;
            entity_ids: string[];
        };
        "admin.auth.policy.assignEntities.reply": {
            entity_total_count?: number;
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.auth.policy.getEntities.args": {
            policy_name: string;
            entity_type?: string;
            /** @default 1000 */
            limit?: number;
            cursor?: string;
        };
        "admin.auth.policy.getEntities.reply": {
            entities?: ({
                date_added?: number;
                entity_id?: string;
                entity_type?: string;
            } & {
                [key: string]: unknown;
            })[];
            entity_total_count?: number;
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                next_cursor?: string;
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.auth.policy.removeEntities.args": {
            policy_name: string;
            entity_type: string;
            entity_ids: string[];
        };
        "admin.auth.policy.removeEntities.reply": {
            entity_total_count?: number;
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.barriers.create.args": {
            primary_usergroup_id: string;
            barriered_from_usergroup_ids: string[];
            restricted_subjects: ("im" | "mpim" | "call")[];
        };
        "admin.barriers.create.reply": {
            barrier?: {
                barriered_from_usergroups?: ({
                    id?: string;
                    name?: string;
                } & {
                    [key: string]: unknown;
                })[];
                date_update?: number;
                enterprise_id?: string;
                id?: string;
                primary_usergroup?: {
                    id?: string;
                    name?: string;
                } & {
                    [key: string]: unknown;
                };
                restricted_subjects?: string[];
            } & {
                [key: string]: unknown;
            };
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.barriers.delete.args": {
            barrier_id: string;
        };
        "admin.barriers.delete.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.barriers.list.args": {
            /** @default 100 */
            limit?: number;
            cursor?: string;
        };
        "admin.barriers.list.reply": {
            barriers?: ({
                barriered_from_usergroups?: ({
                    id?: string;
                    name?: string;
                } & {
                    [key: string]: unknown;
                })[];
                date_update?: number;
                enterprise_id?: string;
                id?: string;
                primary_usergroup?: {
                    id?: string;
                    name?: string;
                } & {
                    [key: string]: unknown;
                };
                restricted_subjects?: string[];
            } & {
                [key: string]: unknown;
            })[];
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                next_cursor?: string;
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.barriers.update.args": {
            barrier_id: string;
            primary_usergroup_id: string;
            barriered_from_usergroup_ids: string[];
            restricted_subjects: ("im" | "mpim" | "call")[];
        };
        "admin.barriers.update.reply": {
            barrier?: {
                barriered_from_usergroups?: ({
                    id?: string;
                    name?: string;
                } & {
                    [key: string]: unknown;
                })[];
                date_update?: number;
                enterprise_id?: string;
                id?: string;
                primary_usergroup?: {
                    id?: string;
                    name?: string;
                } & {
                    [key: string]: unknown;
                };
                restricted_subjects?: string[];
            } & {
                [key: string]: unknown;
            };
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.conversations.archive.args": {
            channel_id: string;
        };
        "admin.conversations.archive.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.conversations.bulkArchive.args": {
            channel_ids: string[];
        };
        "admin.conversations.bulkArchive.reply": {
            bulk_action_id?: string;
            error?: string;
            needed?: string;
            not_added?: ({
                channel_id?: string;
                errors?: string[];
            } & {
                [key: string]: unknown;
            })[];
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.conversations.bulkDelete.args": {
            channel_ids: string[];
        };
        "admin.conversations.bulkDelete.reply": {
            bulk_action_id?: string;
            error?: string;
            needed?: string;
            not_added?: ({
                channel_id?: string;
                errors?: string[];
            } & {
                [key: string]: unknown;
            })[];
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.conversations.bulkMove.args": {
            target_team_id: string;
            channel_ids: string[];
        };
        "admin.conversations.bulkMove.reply": {
            bulk_action_id?: string;
            error?: string;
            needed?: string;
            not_added?: ({
                channel_id?: string;
                errors?: string[];
            } & {
                [key: string]: unknown;
            })[];
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.conversations.bulkSetExcludeFromSlackAi.args": {
            channel_ids: string[];
            exclude: boolean;
        };
        "admin.conversations.bulkSetExcludeFromSlackAi.reply": {
            bulk_action_id?: string;
            error?: string;
            needed?: string;
            not_added?: ({
                channel_id?: unknown;
                errors?: string[];
            } & {
                [key: string]: unknown;
            })[];
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.conversations.bulkSetProperties.args": {
            channel_ids: string[];
            property: string;
        };
        "admin.conversations.bulkSetProperties.reply": {
            bulk_action_id?: string;
            error?: string;
            needed?: string;
            not_updated?: ({
                channel_id?: unknown;
                errors?: string[];
            } & {
                [key: string]: unknown;
            })[];
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.conversations.convertToPrivate.args": {
            channel_id: string;
            name?: string;
        };
        "admin.conversations.convertToPrivate.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.conversations.convertToPublic.args": {
            channel_id: string;
        };
        "admin.conversations.convertToPublic.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.conversations.create.args": {
            name: string;
            description?: string;
            is_private: boolean;
            /** @default false */
            org_wide?: boolean;
            team_id?: string;
        };
        "admin.conversations.create.reply": {
            channel_id?: string;
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.conversations.createForObjects.args": {
            object_id: string;
            salesforce_org_id: string;
            /** @default false */
            invite_object_team?: boolean;
        };
        "admin.conversations.createForObjects.reply": {
            channel_id?: string;
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.conversations.delete.args": {
            channel_id: string;
        };
        "admin.conversations.delete.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.conversations.disconnectShared.args": {
            channel_id: string;
            leaving_team_ids?: string[];
        };
        "admin.conversations.disconnectShared.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.conversations.ekm.listOriginalConnectedChannelInfo.args": {
            channel_ids?: string;
            team_ids?: string;
            /** @default 100 */
            limit?: number;
            cursor?: string;
        };
        "admin.conversations.ekm.listOriginalConnectedChannelInfo.reply": {
            channels?: ({
                id?: unknown;
                internal_team_ids?: unknown[];
                original_connected_channel_id?: unknown;
                original_connected_host_id?: unknown;
            } & {
                [key: string]: unknown;
            })[];
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                next_cursor?: string;
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.conversations.getConversationPrefs.args": {
            channel_id: string;
        };
        "admin.conversations.getConversationPrefs.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            prefs?: {
                can_huddle?: {
                    enabled?: boolean;
                } & {
                    [key: string]: unknown;
                };
                can_thread?: {
                    type?: string[];
                    user?: string[];
                } & {
                    [key: string]: unknown;
                };
                enable_at_channel?: {
                    enabled?: boolean;
                } & {
                    [key: string]: unknown;
                };
                enable_at_here?: {
                    enabled?: boolean;
                } & {
                    [key: string]: unknown;
                };
                membership_limit?: {
                    value?: number;
                } & {
                    [key: string]: unknown;
                };
                who_can_post?: {
                    type?: string[];
                    user?: string[];
                } & {
                    [key: string]: unknown;
                };
            } & {
                [key: string]: unknown;
            };
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.conversations.getCustomRetention.args": {
            channel_id: string;
        };
        "admin.conversations.getCustomRetention.reply": {
            duration_days?: number;
            error?: string;
            is_policy_enabled?: boolean;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.conversations.getTeams.args": {
            channel_id: string;
            cursor?: string;
            /** @default 100 */
            limit?: number;
        };
        "admin.conversations.getTeams.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                next_cursor?: string;
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            team_ids?: string[];
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.conversations.invite.args": {
            user_ids: string[] | string;
            channel_id: string;
        };
        "admin.conversations.invite.reply": {
            error?: string;
            failed_user_ids?: {
                [key: string]: string;
            };
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.conversations.linkObjects.args": {
            channel: string;
            record_id: string;
            salesforce_org_id: string;
        };
        "admin.conversations.linkObjects.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.conversations.lookup.args": {
            team_ids: string[];
            /** @default 1 */
            max_member_count?: number;
            last_message_activity_before: number;
            /** @default * */
            cursor?: string;
            /** @default 1000 */
            limit?: number;
        };
        "admin.conversations.lookup.reply": {
            channel_ids?: string[];
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                next_cursor?: string;
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.conversations.removeCustomRetention.args": {
            channel_id: string;
        };
        "admin.conversations.removeCustomRetention.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.conversations.rename.args": {
            channel_id: string;
            name: string;
        };
        "admin.conversations.rename.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.conversations.restrictAccess.addGroup.args": {
            team_id?: string;
            group_id: string;
            channel_id: string;
        };
        "admin.conversations.restrictAccess.addGroup.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.conversations.restrictAccess.listGroups.args": {
            channel_id: string;
            team_id?: string;
        };
        "admin.conversations.restrictAccess.listGroups.reply": {
            error?: string;
            group_ids?: string[];
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.conversations.restrictAccess.removeGroup.args": {
            team_id: string;
            group_id: string;
            channel_id: string;
        };
        "admin.conversations.restrictAccess.removeGroup.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.conversations.search.args": {
            team_ids?: string[] | string;
            connected_team_ids?: string[];
            query?: string;
            /** @default 10 */
            limit?: number;
            cursor?: string;
            search_channel_types?: string[] | string;
            /** @default member_count */
            sort?: string;
            /** @default desc */
            sort_dir?: string;
            /** @default false */
            total_count_only?: boolean;
        };
        "admin.conversations.search.reply": {
            channels?: components["schemas"]["objs_channel"][];
            conversations?: ({
                canvas?: {
                    ownership_details?: ({
                        count?: number;
                        team_id?: string;
                    } & {
                        [key: string]: unknown;
                    })[];
                    total_count?: number;
                } & {
                    [key: string]: unknown;
                };
                channel_email_addresses?: ({
                    address?: string;
                    conversation_id?: string;
                    date_created?: number;
                    icons?: {
                        image_36?: string;
                        image_48?: string;
                        image_72?: string;
                    } & {
                        [key: string]: unknown;
                    };
                    name?: string;
                    team_id?: string;
                    user_id?: string;
                } & {
                    [key: string]: unknown;
                })[];
                channel_manager_count?: number;
                connected_limited_team_ids?: string[];
                connected_team_ids?: string[];
                context_team_id?: string;
                conversation_host_id?: string;
                created?: number;
                creator_id?: string;
                external_user_count?: number;
                id?: string;
                internal_team_ids?: string[];
                internal_team_ids_count?: number;
                internal_team_ids_sample_team?: string;
                is_archived?: boolean;
                is_disconnect_in_progress?: boolean;
                is_ext_shared?: boolean;
                is_frozen?: boolean;
                is_general?: boolean;
                is_global_shared?: boolean;
                is_org_default?: boolean;
                is_org_mandatory?: boolean;
                is_org_shared?: boolean;
                is_pending_ext_shared?: boolean;
                is_private?: boolean;
                last_activity_ts?: number;
                lists?: {
                    ownership_details?: ({
                        count?: number;
                        team_id?: string;
                    } & {
                        [key: string]: unknown;
                    })[];
                    total_count?: number;
                } & {
                    [key: string]: unknown;
                };
                member_count?: number;
                name?: string;
                pending_connected_team_ids?: string[];
                properties?: {
                    at_channel_restricted?: boolean;
                    at_here_restricted?: boolean;
                    canvas?: {
                        file_id?: string;
                        is_empty?: boolean;
                        is_migrated?: boolean;
                        quip_thread_id?: string;
                    } & {
                        [key: string]: unknown;
                    };
                    has_slack_connect_invite_created?: boolean;
                    huddles_restricted?: boolean;
                    is_dormant?: boolean;
                    meeting_notes?: {
                        file_id?: string;
                    } & {
                        [key: string]: unknown;
                    };
                    posting_restricted_to?: {
                        type?: string[];
                        user?: string[];
                    } & {
                        [key: string]: unknown;
                    };
                    tabs?: ({
                        data?: {
                            file_id?: string;
                            folder_bookmark_id?: string;
                            shared_ts?: string;
                        } & {
                            [key: string]: unknown;
                        };
                        id?: string;
                        is_disabled?: boolean;
                        label?: string;
                        type?: string;
                    } & {
                        [key: string]: unknown;
                    })[];
                    tabz?: ({
                        data?: {
                            file_id?: string;
                            folder_bookmark_id?: string;
                            shared_ts?: string;
                        } & {
                            [key: string]: unknown;
                        };
                        id?: string;
                        is_disabled?: boolean;
                        label?: string;
                        type?: string;
                    } & {
                        [key: string]: unknown;
                    })[];
                    threads_restricted_to?: {
                        type?: string[];
                    } & {
                        [key: string]: unknown;
                    };
                } & {
                    [key: string]: unknown;
                };
                purpose?: string;
            } & {
                [key: string]: unknown;
            })[];
            error?: string;
            needed?: string;
            next_cursor?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            total_count?: number;
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.conversations.setConversationPrefs.args": {
            channel_id: string;
            prefs: string;
        };
        "admin.conversations.setConversationPrefs.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.conversations.setCustomRetention.args": {
            channel_id: string;
            duration_days: number;
        };
        "admin.conversations.setCustomRetention.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.conversations.setTeams.args": {
            channel_id: string;
            team_id?: string;
            target_team_ids?: string[] | string;
            /** @default false */
            org_channel?: boolean;
        };
        "admin.conversations.setTeams.reply": {
            channel?: string;
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.conversations.unarchive.args": {
            channel_id: string;
        };
        "admin.conversations.unarchive.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.conversations.unlinkObjects.args": {
            channel: string;
            new_name: string;
        };
        "admin.conversations.unlinkObjects.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.emoji.add.args": {
            name: string;
            url?: string;
        };
        "admin.emoji.add.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.emoji.addAlias.args": {
            name: string;
            alias_for: string;
        };
        "admin.emoji.addAlias.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.emoji.list.args": {
            cursor?: string;
            /** @default 100 */
            limit?: number;
        };
        "admin.emoji.list.reply": {
            emoji?: {
                333?: {
                    date_created?: number;
                    uploaded_by?: string;
                    url?: string;
                } & {
                    [key: string]: unknown;
                };
                444?: {
                    date_created?: number;
                    uploaded_by?: string;
                    url?: string;
                } & {
                    [key: string]: unknown;
                };
            } & {
                [key: string]: unknown;
            };
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                next_cursor?: string;
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.emoji.remove.args": {
            name: string;
        };
        "admin.emoji.remove.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.emoji.rename.args": {
            name: string;
            new_name: string;
        };
        "admin.emoji.rename.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.functions.list.args": {
            team_id?: string;
            app_ids: string[] | string;
            /** @default false */
            include_non_distributed_functions?: boolean;
            cursor?: string;
            /** @default 100 */
            limit?: number;
        };
        "admin.functions.list.reply": {
            error?: string;
            functions?: ({
                app_id?: string;
                callback_id?: string;
                category_id?: string;
                category_label?: string;
                date_created?: number;
                date_deleted?: number;
                date_released?: number;
                date_updated?: number;
                description?: string;
                form_enabled?: boolean;
                id?: string;
                input_parameters?: ({
                    description?: string;
                    is_required?: boolean;
                    name?: string;
                    title?: string;
                    type?: string;
                } & {
                    [key: string]: unknown;
                })[];
                output_parameters?: ({
                    description?: string;
                    is_required?: boolean;
                    name?: string;
                    title?: string;
                    type?: string;
                } & {
                    [key: string]: unknown;
                })[];
                product_level_availability?: {
                    available_to?: string;
                    is_available?: boolean;
                } & {
                    [key: string]: unknown;
                };
                title?: string;
                type?: string;
            } & {
                [key: string]: unknown;
            })[];
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                next_cursor?: string;
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.functions.permissions.lookup.args": {
            function_ids: string[];
        };
        "admin.functions.permissions.lookup.reply": {
            error?: string;
            errors?: Record<string, never>;
            metadata?: {
                Fn0000000000?: Record<string, never>;
                Fn0000000000_?: Record<string, never>;
            } & {
                [key: string]: unknown;
            };
            needed?: string;
            ok: boolean;
            permissions?: {
                Fn0000000000?: {
                    allowed_by_admin?: {
                        type?: string;
                        user_ids?: string[];
                    } & {
                        [key: string]: unknown;
                    };
                    allowed_entities?: {
                        channel_ids?: string[];
                        org_ids?: string[];
                        team_ids?: string[];
                        type?: string;
                        user_ids?: string[];
                    } & {
                        [key: string]: unknown;
                    };
                    distribution?: {
                        type?: string;
                        user_ids?: string[];
                    } & {
                        [key: string]: unknown;
                    };
                } & {
                    [key: string]: unknown;
                };
                Fn0000000000_?: {
                    allowed_by_admin?: {
                        type?: string;
                        user_ids?: string[];
                    } & {
                        [key: string]: unknown;
                    };
                    allowed_entities?: {
                        channel_ids?: string[];
                        org_ids?: string[];
                        team_ids?: string[];
                        type?: string;
                        user_ids?: string[];
                    } & {
                        [key: string]: unknown;
                    };
                    distribution?: {
                        type?: string;
                        user_ids?: string[];
                    } & {
                        [key: string]: unknown;
                    };
                } & {
                    [key: string]: unknown;
                };
            } & {
                [key: string]: unknown;
            };
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.functions.permissions.set.args": {
            function_id: string;
            /** @enum {string} */
            visibility?: "everyone" | "app_collaborators" | "named_entities" | "no_one";
            user_ids?: unknown[];
            permissions?: {
                /** @enum {string} */
                visibility: "everyone" | "named_entities" | "no_one";
                /** @enum {string} */
                permission_type: "slack_function" | "private_channel_access";
                user_ids?: unknown[];
            }[];
        };
        "admin.functions.permissions.set.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.inviteRequests.approve.args": {
            team_id?: string;
            invite_request_id: string;
        };
        "admin.inviteRequests.approve.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.inviteRequests.approved.list.args": {
            team_id?: string;
            cursor?: string;
            /** @default 100 */
            limit?: number;
        };
        "admin.inviteRequests.approved.list.reply": {
            approved_requests?: ({
                approved_by?: {
                    actor_id?: string;
                    actor_type?: string;
                } & {
                    [key: string]: unknown;
                };
                invite?: {
                    date_created?: number;
                    email?: string;
                    id?: string;
                    invite_preferences?: {
                        channel_ids?: string[];
                        is_domain_matched?: boolean;
                        is_restricted?: boolean;
                        is_ultra_restricted?: boolean;
                    } & {
                        [key: string]: unknown;
                    };
                    inviter_id?: string;
                    is_bouncing?: boolean;
                } & {
                    [key: string]: unknown;
                };
                invite_request?: {
                    channel_ids?: string[];
                    date_created?: number;
                    email?: string;
                    id?: string;
                    invite_type?: string;
                    requester_ids?: string[];
                } & {
                    [key: string]: unknown;
                };
            } & {
                [key: string]: unknown;
            })[];
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                next_cursor?: string;
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.inviteRequests.denied.list.args": {
            team_id?: string;
            cursor?: string;
            /** @default 100 */
            limit?: number;
        };
        "admin.inviteRequests.denied.list.reply": {
            denied_requests?: ({
                denied_by?: {
                    actor_id?: string;
                    actor_type?: string;
                } & {
                    [key: string]: unknown;
                };
                invite_request?: {
                    channel_ids?: string[];
                    date_created?: number;
                    email?: string;
                    id?: string;
                    invite_type?: string;
                    request_reason?: string;
                    requester_ids?: string[];
                } & {
                    [key: string]: unknown;
                };
            } & {
                [key: string]: unknown;
            })[];
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                next_cursor?: string;
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.inviteRequests.deny.args": {
            team_id?: string;
            invite_request_id: string;
        };
        "admin.inviteRequests.deny.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.inviteRequests.list.args": {
            team_id?: string;
            cursor?: string;
            /** @default 100 */
            limit?: number;
        };
        "admin.inviteRequests.list.reply": {
            error?: string;
            invite_requests?: ({
                channel_ids?: string[];
                date_created?: number;
                date_expire?: number;
                email?: string;
                id?: string;
                invite_type?: string;
                request_reason?: string;
                requester_ids?: string[];
            } & {
                [key: string]: unknown;
            })[];
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                next_cursor?: string;
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.roles.addAssignments.args": {
            role_id: string;
            entity_ids: string[];
            user_ids: string[];
        };
        "admin.roles.addAssignments.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            rejected_users?: ({
                error?: string;
                id?: string;
            } & {
                [key: string]: unknown;
            })[];
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.roles.listAssignments.args": {
            cursor?: string;
            /** @default 200 */
            limit?: number;
            role_ids?: string[];
            entity_ids?: string[];
            sort_dir?: string;
        };
        "admin.roles.listAssignments.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                next_cursor?: string;
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            role_assignments?: ({
                date_create?: number;
                entity_id?: string;
                role_id?: string;
                user_id?: string;
            } & {
                [key: string]: unknown;
            })[];
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.roles.removeAssignments.args": {
            role_id: string;
            entity_ids: string[];
            user_ids: string[];
        };
        "admin.roles.removeAssignments.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.teams.admins.list.args": {
            limit?: number;
            cursor?: string;
            team_id: string;
        };
        "admin.teams.admins.list.reply": {
            admin_ids?: string[];
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                next_cursor?: string;
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.teams.create.args": {
            team_domain: string;
            team_name: string;
            team_description?: string;
            team_discoverability?: string;
        };
        "admin.teams.create.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            team?: string;
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.teams.list.args": {
            /** @default 100 */
            limit?: number;
            cursor?: string;
        };
        "admin.teams.list.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                next_cursor?: string;
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            teams?: ({
                discoverability?: string;
                id?: string;
                name?: string;
                primary_owner?: {
                    email?: string;
                    user_id?: string;
                } & {
                    [key: string]: unknown;
                };
                team_url?: string;
            } & {
                [key: string]: unknown;
            })[];
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.teams.owners.list.args": {
            team_id: string;
            /** @default 100 */
            limit?: number;
            cursor?: string;
        };
        "admin.teams.owners.list.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            owner_ids?: string[];
            provided?: string;
            response_metadata?: {
                messages?: string[];
                next_cursor?: string;
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.teams.settings.info.args": {
            team_id: string;
        };
        "admin.teams.settings.info.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            team?: ({
                default_channels?: unknown[];
                domain?: string;
                email_domain?: string;
                enterprise_id?: string;
                enterprise_name?: string;
                icon?: unknown;
                id?: string;
                name?: string;
            } & {
                [key: string]: unknown;
            })[] | ({
                avatar_base_url?: string;
                default_channels?: string[];
                domain?: string;
                email_domain?: string;
                enterprise_domain?: string;
                enterprise_id?: string;
                enterprise_name?: string;
                icon?: {
                    image_102?: string;
                    image_132?: string;
                    image_230?: string;
                    image_34?: string;
                    image_44?: string;
                    image_68?: string;
                    image_88?: string;
                    image_default?: boolean;
                    image_original?: string;
                } & {
                    [key: string]: unknown;
                };
                id?: string;
                is_verified?: boolean;
                name?: string;
                url?: string;
            } & {
                [key: string]: unknown;
            });
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.teams.settings.setDefaultChannels.args": {
            team_id: string;
            channel_ids: string[];
        };
        "admin.teams.settings.setDefaultChannels.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.teams.settings.setDescription.args": {
            team_id: string;
            description: string;
        };
        "admin.teams.settings.setDescription.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.teams.settings.setDiscoverability.args": {
            team_id: string;
            discoverability: string;
        };
        "admin.teams.settings.setDiscoverability.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.teams.settings.setIcon.args": {
            image_url: string;
            team_id: string;
        };
        "admin.teams.settings.setIcon.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.teams.settings.setName.args": {
            team_id: string;
            name: string;
        };
        "admin.teams.settings.setName.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.usergroups.addChannels.args": {
            usergroup_id: string;
            team_id?: string;
            channel_ids: string[] | string;
        };
        "admin.usergroups.addChannels.reply": {
            channel_limit_user_ids?: string[];
            error?: string;
            invalid_channels?: string[];
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.usergroups.addTeams.args": {
            usergroup_id: string;
            team_ids: string[] | string;
            /** @default false */
            auto_provision?: boolean;
        };
        "admin.usergroups.addTeams.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.usergroups.listChannels.args": {
            usergroup_id: string;
            team_id?: string;
            include_num_members?: boolean;
        };
        "admin.usergroups.listChannels.reply": {
            channels?: ({
                context_team_id?: string;
                created?: number;
                creator?: string;
                date_connected?: number;
                enterprise_id?: string;
                id?: string;
                is_archived?: boolean;
                is_channel?: boolean;
                is_ext_shared?: boolean;
                is_general?: boolean;
                is_global_shared?: boolean;
                is_group?: boolean;
                is_im?: boolean;
                is_member?: boolean;
                is_moved?: number;
                is_mpim?: boolean;
                is_org_default?: boolean;
                is_org_mandatory?: boolean;
                is_org_shared?: boolean;
                is_pending_ext_shared?: boolean;
                is_private?: boolean;
                is_shared?: boolean;
                name?: string;
                name_normalized?: string;
                pending_connected_team_ids?: string[];
                pending_shared?: string[];
                previous_names?: string[];
                properties?: {
                    posting_restricted_to?: {
                        type?: string[];
                    } & {
                        [key: string]: unknown;
                    };
                    threads_restricted_to?: {
                        type?: string[];
                    } & {
                        [key: string]: unknown;
                    };
                } & {
                    [key: string]: unknown;
                };
                purpose?: {
                    creator?: string;
                    last_set?: number;
                    value?: string;
                } & {
                    [key: string]: unknown;
                };
                topic?: {
                    creator?: string;
                    last_set?: number;
                    value?: string;
                } & {
                    [key: string]: unknown;
                };
                unlinked?: number;
                updated?: number;
            } & {
                [key: string]: unknown;
            })[];
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.usergroups.removeChannels.args": {
            usergroup_id: string;
            channel_ids: string[] | string;
        };
        "admin.usergroups.removeChannels.reply": {
            error?: string;
            invalid_channels?: string[];
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.usergroups.removeTeams.args": {
            usergroup_id: string;
            team_ids: string[] | string;
        };
        "admin.usergroups.removeTeams.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.users.assign.args": {
            team_id: string;
            user_id: string;
            /** @default false */
            is_restricted?: boolean;
            /** @default false */
            is_ultra_restricted?: boolean;
            /** @default  */
            channel_ids?: string;
        };
        "admin.users.assign.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.users.getExpiration.args": {
            user_id?: string;
            target_team?: string;
        };
        "admin.users.getExpiration.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            user?: {
                email?: string;
                expiration_ts?: number;
                id?: string;
                is_restricted?: boolean;
                is_ultra_restricted?: boolean;
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.users.invite.args": {
            team_id: string;
            email: string;
            channel_ids: string;
            custom_message?: string;
            real_name?: string;
            resend?: boolean;
            is_restricted?: boolean;
            is_ultra_restricted?: boolean;
            guest_expiration_ts?: string;
            email_password_policy_enabled?: boolean;
        };
        "admin.users.invite.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.users.list.args": {
            team_id?: string;
            cursor?: string;
            is_active?: boolean;
            include_deactivated_user_workspaces?: boolean;
            only_guests?: boolean;
            /** @default false */
            include_admins?: boolean;
            /** @default false */
            include_owners?: boolean;
            /** @default 100 */
            limit?: number;
        };
        "admin.users.list.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                next_cursor?: string;
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            users?: ({
                date_created?: number;
                deactivated_ts?: number;
                email?: string;
                expiration_ts?: number;
                full_name?: string;
                has_2fa?: boolean;
                has_sso?: boolean;
                id?: string;
                is_active?: boolean;
                is_admin?: boolean;
                is_bot?: boolean;
                is_owner?: boolean;
                is_primary_owner?: boolean;
                is_restricted?: boolean;
                is_ultra_restricted?: boolean;
                last_active_ts?: number;
                roles?: string[];
                username?: string;
                workspaces?: string[];
            } & {
                [key: string]: unknown;
            })[];
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.users.remove.args": {
            team_id: string;
            user_id: string;
        };
        "admin.users.remove.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.users.session.clearSettings.args": {
            user_ids: string[];
        };
        "admin.users.session.clearSettings.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.users.session.getSettings.args": {
            user_ids: string[];
        };
        "admin.users.session.getSettings.reply": {
            error?: string;
            needed?: string;
            no_settings_applied?: string[];
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            session_settings?: ({
                desktop_app_browser_quit?: boolean | null;
                duration?: null | number;
                user_id?: string;
            } & {
                [key: string]: unknown;
            })[];
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.users.session.invalidate.args": {
            team_id?: string;
            user_id: string;
            session_id: number;
        };
        "admin.users.session.invalidate.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.users.session.list.args": {
            team_id?: string;
            user_id?: string;
            /** @default 1000 */
            limit?: number;
            cursor?: string;
        };
        "admin.users.session.list.reply": {
            active_sessions?: ({
                created?: {
                    device_hardware?: string;
                    ip?: string;
                    os?: string;
                    os_version?: string;
                    slack_client_version?: string;
                } & {
                    [key: string]: unknown;
                };
                recent?: {
                    device_hardware?: string;
                    ip?: string;
                    os?: string;
                    os_version?: string;
                    slack_client_version?: string;
                } & {
                    [key: string]: unknown;
                };
                session_id?: number;
                team_id?: string;
                user_id?: string;
            } & {
                [key: string]: unknown;
            })[];
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                next_cursor?: string;
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.users.session.reset.args": {
            user_id: string;
            mobile_only?: boolean;
            web_only?: boolean;
        };
        "admin.users.session.reset.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.users.session.resetBulk.args": {
            user_ids: string[];
            mobile_only?: boolean;
            web_only?: boolean;
        };
        "admin.users.session.resetBulk.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.users.session.setSettings.args": {
            user_ids: string[];
            duration?: number;
            desktop_app_browser_quit?: boolean;
        };
        "admin.users.session.setSettings.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.users.setAdmin.args": {
            team_id: string;
            user_id: string;
        };
        "admin.users.setAdmin.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.users.setExpiration.args": {
            team_id?: string;
            user_id: string;
            expiration_ts: number;
        };
        "admin.users.setExpiration.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.users.setOwner.args": {
            team_id: string;
            user_id: string;
        };
        "admin.users.setOwner.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.users.setRegular.args": {
            team_id: string;
            user_id: string;
        };
        "admin.users.setRegular.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.users.unsupportedVersions.export.args": {
            /** @default 0 */
            date_sessions_started?: number;
            /** @default 0 */
            date_end_of_support?: number;
        };
        "admin.users.unsupportedVersions.export.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.workflows.collaborators.add.args": {
            workflow_ids: string[];
            collaborator_ids: string[];
        };
        "admin.workflows.collaborators.add.reply": {
            error?: string;
            errors?: ({
                message?: string;
                user?: string;
                workflow?: string;
            } & {
                [key: string]: unknown;
            })[];
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.workflows.collaborators.remove.args": {
            workflow_ids: string[];
            collaborator_ids: string[];
        };
        "admin.workflows.collaborators.remove.reply": {
            error?: string;
            errors?: ({
                message?: string;
                user?: string;
                workflow?: string;
            } & {
                [key: string]: unknown;
            })[];
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.workflows.permissions.lookup.args": {
            workflow_ids: string[];
            /** @default 100 */
            max_workflow_triggers?: number;
        };
        "admin.workflows.permissions.lookup.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            permissions?: {
                "0000000000"?: {
                    complete?: boolean;
                    who_can_run?: {
                        channel_ids?: string[];
                        org_ids?: string[];
                        permission_type?: string;
                        team_ids?: string[];
                        user_ids?: string[];
                    } & {
                        [key: string]: unknown;
                    };
                } & {
                    [key: string]: unknown;
                };
                "0000000000_"?: {
                    complete?: boolean;
                    who_can_run?: {
                        channel_ids?: string[];
                        org_ids?: string[];
                        permission_type?: string;
                        team_ids?: string[];
                        user_ids?: string[];
                    } & {
                        [key: string]: unknown;
                    };
                } & {
                    [key: string]: unknown;
                };
            } & {
                [key: string]: unknown;
            };
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.workflows.search.args": {
            query?: string;
            app_id?: string;
            cursor?: string;
            /** @default 20 */
            limit?: number;
            /** @default false */
            no_collaborators?: boolean;
            collaborator_ids?: string[];
            /** @default 10 */
            num_trigger_ids?: number;
            is_sales_elevate?: boolean;
            /** @enum {string} */
            source?: "code" | "workflow_builder" | "sales_home" | "agent";
            /**
             * @default name
             * @enum {string}
             */
            sort?: "name";
            /**
             * @default desc
             * @enum {string}
             */
            sort_dir?: "asc" | "desc";
            trigger_type_id?: string;
            /**
             * @default published
             * @enum {string}
             */
            publish_status?: "all" | "published" | "unpublished";
            step_function_ids?: string[];
        };
        "admin.workflows.search.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                next_cursor?: string;
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            total_found?: number;
            warning?: string;
            workflows?: ({
                app_id?: string;
                billing_type?: string;
                callback_id?: string;
                collaborators?: string[];
                date_updated?: number;
                description?: string;
                icons?: {
                    image_192?: string;
                    image_96?: string;
                } & {
                    [key: string]: unknown;
                };
                id?: string;
                input_parameters?: {
                    "0000000000"?: {
                        description?: string;
                        is_hidden?: boolean;
                        is_required?: boolean;
                        name?: string;
                        title?: string;
                        type?: string;
                    } & {
                        [key: string]: unknown;
                    };
                    "0000000000_"?: {
                        description?: string;
                        is_hidden?: boolean;
                        is_required?: boolean;
                        name?: string;
                        title?: string;
                        type?: string;
                    } & {
                        [key: string]: unknown;
                    };
                } & {
                    [key: string]: unknown;
                };
                is_billable?: boolean;
                is_published?: boolean;
                is_sales_home_workflow?: boolean;
                last_published_date?: string;
                last_published_version_id?: string;
                last_updated_by?: string;
                source?: string;
                steps?: ({
                    function_id?: string;
                    id?: string;
                    inputs?: {
                        "0000000000"?: {
                            hidden?: boolean;
                            locked?: boolean;
                        } & {
                            [key: string]: unknown;
                        };
                        "0000000000_"?: {
                            hidden?: boolean;
                            locked?: boolean;
                        } & {
                            [key: string]: unknown;
                        };
                    } & {
                        [key: string]: unknown;
                    };
                    is_pristine?: boolean;
                } & {
                    [key: string]: unknown;
                })[];
                team_id?: string;
                title?: string;
                trigger_ids?: string[];
                unpublished_change_count?: number;
                workflow_function_id?: string;
            } & {
                [key: string]: unknown;
            })[];
        } & {
            [key: string]: unknown;
        };
        "admin.workflows.triggers.types.permissions.lookup.args": {
            trigger_type_ids: string[];
        };
        "admin.workflows.triggers.types.permissions.lookup.reply": {
            error?: string;
            metadata?: Record<string, never>;
            needed?: string;
            ok: boolean;
            permissions?: Record<string, never>;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.workflows.triggers.types.permissions.set.args": {
            id: string;
            /** @enum {string} */
            visibility?: "everyone" | "named_entities" | "no_one";
            user_ids?: string[];
            permissions?: {
                permissions?: Record<string, never>;
            };
        };
        "admin.workflows.triggers.types.permissions.set.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "admin.workflows.unpublish.args": {
            workflow_ids: string[];
        };
        "admin.workflows.unpublish.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "agents.sessions.rename.args": {
            channel_id: string;
            title: string;
            thread_ts?: string;
        };
        "agents.sessions.rename.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "agents.sessions.setStatus.args": {
            channel_id: string;
            /** @enum {string} */
            status: "active" | "processing" | "suspended" | "closed";
            thread_ts?: string;
            title?: string;
            initiator_user_id?: string;
            icon_emoji?: string;
            icon_url?: string;
            username?: string;
        };
        "agents.sessions.setStatus.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "api.test.args": {
            error?: string;
        };
        "api.test.reply": {
            args?: {
                error?: string;
                foo?: string;
            } & {
                [key: string]: unknown;
            };
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: Record<string, never>;
        };
        "apps.activities.list.args": {
            app_id: string;
            team_id?: string;
            cursor?: string;
            limit?: number;
            min_log_level?: string;
            log_event_type?: string;
            source?: string;
            component_type?: string;
            component_id?: string;
            trace_id?: string;
            min_date_created?: number;
            max_date_created?: number;
            /** @enum {string} */
            sort_direction?: "asc" | "desc";
        };
        "apps.activities.list.reply": {
            activities?: unknown[];
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                next_cursor?: string;
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "apps.auth.external.delete.args": {
            app_id?: string;
            provider_key?: string;
            external_token_id?: string;
        };
        "apps.auth.external.delete.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "apps.auth.external.get.args": {
            external_token_id: string;
            force_refresh?: boolean;
        };
        "apps.auth.external.get.reply": {
            error?: string;
            external_token?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            token_response_extras?: null | Record<string, never>;
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "apps.connections.open.args": Record<string, never>;
        "apps.connections.open.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            url?: string;
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "apps.datastore.bulkDelete.args": {
            datastore: string;
            ids: string[];
            app_id?: string;
        };
        "apps.datastore.bulkDelete.reply": {
            error?: string;
            failed_items?: string[];
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "apps.datastore.bulkGet.args": {
            datastore: string;
            ids: string[];
            app_id?: string;
        };
        "apps.datastore.bulkGet.reply": {
            error?: string;
            failed_items?: string[];
            items?: Record<string, never>[];
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "apps.datastore.bulkPut.args": {
            datastore: string;
            items: Record<string, never>[];
            app_id?: string;
        };
        "apps.datastore.bulkPut.reply": {
            datastore?: string;
            error?: string;
            failed_items?: Record<string, never>[];
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "apps.datastore.count.args": {
            datastore: string;
            expression?: string;
            expression_attributes?: Record<string, never>;
            expression_values?: Record<string, never>;
            app_id?: string;
        };
        "apps.datastore.count.reply": {
            count?: number;
            datastore?: string;
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "apps.datastore.delete.args": {
            datastore: string;
            id: string;
            app_id?: string;
        };
        "apps.datastore.delete.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "apps.datastore.get.args": {
            datastore: string;
            id: string;
            app_id?: string;
        };
        "apps.datastore.get.reply": {
            datastore?: string;
            error?: string;
            item?: Record<string, never>;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "apps.datastore.put.args": {
            datastore: string;
            item: Record<string, never>;
            app_id?: string;
        };
        "apps.datastore.put.reply": {
            datastore?: string;
            error?: string;
            item?: Record<string, never>;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "apps.datastore.query.args": {
            datastore: string;
            expression?: string;
            expression_attributes?: Record<string, never>;
            expression_values?: Record<string, never>;
            app_id?: string;
            cursor?: string;
            /** @default 100 */
            limit?: number;
        };
        "apps.datastore.query.reply": {
            datastore?: string;
            error?: string;
            items?: Record<string, never>[];
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                next_cursor?: string;
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "apps.datastore.update.args": {
            datastore: string;
            item: Record<string, never>;
            app_id?: string;
        };
        "apps.datastore.update.reply": {
            datastore?: string;
            error?: string;
            item?: Record<string, never>;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "apps.event.authorizations.list.args": {
            event_context: string;
            cursor?: string;
            limit?: number;
        };
        "apps.event.authorizations.list.reply": {
            authorizations?: ({
                enterprise_id?: null | string;
                is_bot?: boolean;
                is_enterprise_install?: boolean;
                team_id?: null | string;
                user_id?: string;
            } & {
                [key: string]: unknown;
            })[];
            cursor_next?: string;
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "apps.icon.set.args": {
            app_id: string;
            file?: string;
            url?: string;
        };
        "apps.icon.set.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "apps.managed.permissions.set.args": {
            app_id: string;
            /** @enum {string} */
            permissions: "everyone" | "app_owner";
        };
        "apps.managed.permissions.set.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "apps.manifest.create.args": {
            manifest: string;
            team_id?: string;
        };
        "apps.manifest.create.reply": {
            app_id?: string;
            app_token?: string;
            credentials?: {
                client_id?: string;
                client_secret?: string;
                signing_secret?: string;
                verification_token?: string;
            } & {
                [key: string]: unknown;
            };
            error?: string;
            errors?: ({
                code?: string;
                message?: string;
                pointer?: string;
                related_component?: string;
            } & {
                [key: string]: unknown;
            })[];
            needed?: string;
            oauth_authorize_url?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            team_domain?: string;
            team_id?: string;
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "apps.manifest.delete.args": {
            app_id: string;
        };
        "apps.manifest.delete.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "apps.manifest.export.args": {
            app_id: string;
        };
        "apps.manifest.export.reply": {
            error?: string;
            manifest?: {
                _metadata?: {
                    major_version?: number;
                    minor_version?: number;
                } & {
                    [key: string]: unknown;
                };
                display_information?: {
                    background_color?: string;
                    description?: string;
                    long_description?: string;
                    name?: string;
                } & {
                    [key: string]: unknown;
                };
                features?: {
                    app_home?: {
                        home_tab_enabled?: boolean;
                        messages_tab_enabled?: boolean;
                        messages_tab_read_only_enabled?: boolean;
                    } & {
                        [key: string]: unknown;
                    };
                    bot_user?: {
                        always_online?: boolean;
                        display_name?: string;
                    } & {
                        [key: string]: unknown;
                    };
                    shortcuts?: ({
                        callback_id?: string;
                        description?: string;
                        name?: string;
                        type?: string;
                    } & {
                        [key: string]: unknown;
                    })[];
                    slash_commands?: ({
                        command?: string;
                        description?: string;
                        should_escape?: boolean;
                        url?: string;
                        usage_hint?: string;
                    } & {
                        [key: string]: unknown;
                    })[];
                    unfurl_domains?: string[];
                } & {
                    [key: string]: unknown;
                };
                functions?: {
                    Fn0000000000?: {
                        description?: string;
                        input_parameters?: {
                            Fn0000000000?: {
                                description?: string;
                                hint?: string;
                                is_required?: boolean;
                                maxLength?: number;
                                maximum?: number;
                                minLength?: number;
                                minimum?: number;
                                name?: string;
                                title?: string;
                                type?: string;
                            } & {
                                [key: string]: unknown;
                            };
                            Fn0000000000_?: {
                                description?: string;
                                hint?: string;
                                is_required?: boolean;
                                maxLength?: number;
                                maximum?: number;
                                minLength?: number;
                                minimum?: number;
                                name?: string;
                                title?: string;
                                type?: string;
                            } & {
                                [key: string]: unknown;
                            };
                        } & {
                            [key: string]: unknown;
                        };
                        output_parameters?: {
                            Fn0000000000?: {
                                description?: string;
                                hint?: string;
                                is_required?: boolean;
                                maxLength?: number;
                                maximum?: number;
                                minLength?: number;
                                minimum?: number;
                                name?: string;
                                title?: string;
                                type?: string;
                            } & {
                                [key: string]: unknown;
                            };
                            Fn0000000000_?: {
                                description?: string;
                                hint?: string;
                                is_required?: boolean;
                                maxLength?: number;
                                maximum?: number;
                                minLength?: number;
                                minimum?: number;
                                name?: string;
                                title?: string;
                                type?: string;
                            } & {
                                [key: string]: unknown;
                            };
                        } & {
                            [key: string]: unknown;
                        };
                        title?: string;
                    } & {
                        [key: string]: unknown;
                    };
                    Fn0000000000_?: {
                        description?: string;
                        input_parameters?: {
                            Fn0000000000?: {
                                description?: string;
                                hint?: string;
                                is_required?: boolean;
                                maxLength?: number;
                                maximum?: number;
                                minLength?: number;
                                minimum?: number;
                                name?: string;
                                title?: string;
                                type?: string;
                            } & {
                                [key: string]: unknown;
                            };
                            Fn0000000000_?: {
                                description?: string;
                                hint?: string;
                                is_required?: boolean;
                                maxLength?: number;
                                maximum?: number;
                                minLength?: number;
                                minimum?: number;
                                name?: string;
                                title?: string;
                                type?: string;
                            } & {
                                [key: string]: unknown;
                            };
                        } & {
                            [key: string]: unknown;
                        };
                        output_parameters?: {
                            Fn0000000000?: {
                                description?: string;
                                hint?: string;
                                is_required?: boolean;
                                maxLength?: number;
                                maximum?: number;
                                minLength?: number;
                                minimum?: number;
                                name?: string;
                                title?: string;
                                type?: string;
                            } & {
                                [key: string]: unknown;
                            };
                            Fn0000000000_?: {
                                description?: string;
                                hint?: string;
                                is_required?: boolean;
                                maxLength?: number;
                                maximum?: number;
                                minLength?: number;
                                minimum?: number;
                                name?: string;
                                title?: string;
                                type?: string;
                            } & {
                                [key: string]: unknown;
                            };
                        } & {
                            [key: string]: unknown;
                        };
                        title?: string;
                    } & {
                        [key: string]: unknown;
                    };
                } & {
                    [key: string]: unknown;
                };
                oauth_config?: {
                    pkce_enabled?: boolean;
                    redirect_urls?: string[];
                    scopes?: {
                        bot?: string[];
                        user?: string[];
                    } & {
                        [key: string]: unknown;
                    };
                    token_management_enabled?: boolean;
                } & {
                    [key: string]: unknown;
                };
                settings?: {
                    allowed_ip_address_ranges?: string[];
                    background_color?: string;
                    description?: string;
                    event_subscriptions?: {
                        bot_events?: string[];
                        request_url?: string;
                        user_events?: string[];
                    } & {
                        [key: string]: unknown;
                    };
                    function_runtime?: string;
                    hermes_app_type?: string;
                    interactivity?: {
                        is_enabled?: boolean;
                        message_menu_options_url?: string;
                        request_url?: string;
                    } & {
                        [key: string]: unknown;
                    };
                    is_mcp_enabled?: boolean;
                    long_description?: string;
                    org_deploy_enabled?: boolean;
                    socket_mode_enabled?: boolean;
                    token_rotation_enabled?: boolean;
                } & {
                    [key: string]: unknown;
                };
            } & {
                [key: string]: unknown;
            };
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "apps.manifest.update.args": {
            manifest: string;
            app_id: string;
        };
        "apps.manifest.update.reply": {
            app_id?: string;
            error?: string;
            needed?: string;
            ok: boolean;
            permissions_updated?: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "apps.manifest.validate.args": {
            manifest: string;
            app_id?: string;
        };
        "apps.manifest.validate.reply": {
            error?: string;
            errors?: (({
                code?: string;
                message?: string;
                pointer?: string;
                related_component?: string;
            } & {
                [key: string]: unknown;
            }) | string)[];
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
            warnings?: ({
                code?: string;
                message?: string;
                pointer?: string;
            } & {
                [key: string]: unknown;
            })[];
        } & {
            [key: string]: unknown;
        };
        "apps.uninstall.args": {
            client_id: string;
            client_secret: string;
        };
        "apps.uninstall.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            uninstalled?: boolean;
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "apps.user.connection.update.args": {
            user_id: string;
            /** @enum {string} */
            status: "connected" | "disconnected";
        };
        "apps.user.connection.update.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "assistant.search.context.args": {
            query: string;
            action_token?: string;
            channel_types?: ("public_channel" | "private_channel" | "mpim" | "im")[] | string;
            content_types?: ("messages" | "files" | "enterprise" | "channels" | "users")[] | string;
            include_bots?: boolean;
            /** @default false */
            include_deleted_users?: boolean;
            before?: number;
            after?: number;
            /** @default false */
            include_context_messages?: boolean;
            context_channel_id?: string;
            cursor?: string;
            limit?: number;
            /**
             * @default score
             * @enum {string}
             */
            sort?: "score" | "timestamp";
            /**
             * @default desc
             * @enum {string}
             */
            sort_dir?: "asc" | "desc";
            /** @default false */
            include_message_blocks?: boolean;
            /** @default false */
            highlight?: boolean;
            term_clauses?: string[];
            modifiers?: string;
            /** @default false */
            include_archived_channels?: boolean;
            /** @default false */
            disable_semantic_search?: boolean;
        };
        "assistant.search.context.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                next_cursor?: string;
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            results?: {
                channels?: ({
                    creator_name?: string;
                    creator_user_id?: unknown;
                    date_created?: number;
                    date_updated?: number;
                    is_archived?: boolean;
                    name?: string;
                    permalink?: string;
                    purpose?: string;
                    team_id?: unknown;
                    topic?: string;
                } & {
                    [key: string]: unknown;
                })[];
                enterprise?: unknown[];
                files?: ({
                    author_email?: string;
                    author_name?: string;
                    author_user_id?: unknown;
                    content?: string;
                    date_created?: number;
                    date_updated?: number;
                    file_id?: unknown;
                    file_type?: string;
                    permalink?: string;
                    size?: number;
                    team_id?: unknown;
                    title?: string;
                    uploader_user_id?: unknown;
                } & {
                    [key: string]: unknown;
                })[];
                messages?: ({
                    author_email?: string;
                    author_name?: string;
                    author_user_id?: unknown;
                    blocks?: unknown[];
                    channel_id?: unknown;
                    channel_name?: string;
                    content?: string;
                    context_messages?: {
                        after?: unknown[];
                        before?: unknown[];
                    } & {
                        [key: string]: unknown;
                    };
                    is_author_bot?: boolean;
                    message_ts?: string;
                    permalink?: string;
                    reply_count?: number;
                    team_id?: unknown;
                } & {
                    [key: string]: unknown;
                })[];
                users?: ({
                    email?: string;
                    full_name?: string;
                    permalink?: string;
                    profile_pic_permalink?: string;
                    timezone?: string;
                    title?: string;
                    user_id?: string;
                } & {
                    [key: string]: unknown;
                })[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "assistant.search.info.args": Record<string, never>;
        "assistant.search.info.reply": {
            error?: string;
            is_ai_search_enabled?: boolean;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "assistant.threads.setStatus.args": {
            channel_id: string;
            thread_ts: string;
            status: string;
            loading_messages?: string[];
            icon_emoji?: string;
            icon_url?: string;
            username?: string;
        };
        "assistant.threads.setStatus.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "assistant.threads.setSuggestedPrompts.args": {
            channel_id: string;
            thread_ts?: string;
            prompts: unknown;
            title?: string;
        };
        "assistant.threads.setSuggestedPrompts.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "assistant.threads.setTitle.args": {
            channel_id: string;
            thread_ts: string;
            title: string;
        };
        "assistant.threads.setTitle.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "auth.revoke.args": {
            test?: boolean;
        };
        "auth.revoke.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            revoked?: boolean;
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "auth.teams.list.args": {
            /** @default 100 */
            limit?: number;
            cursor?: string;
            /** @default false */
            include_icon?: boolean;
        };
        "auth.teams.list.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                next_cursor?: string;
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            teams?: ({
                icon?: {
                    image_102?: string;
                    image_132?: string;
                    image_230?: string;
                    image_34?: string;
                    image_44?: string;
                    image_68?: string;
                    image_88?: string;
                    image_default?: boolean;
                } & {
                    [key: string]: unknown;
                };
                id?: string;
                name?: string;
            } & {
                [key: string]: unknown;
            })[];
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "auth.test.args": Record<string, never>;
        "auth.test.reply": {
            app_id?: string;
            app_name?: string;
            bot_id?: string;
            enterprise_id?: string;
            error?: string;
            expires_in?: null | number;
            is_enterprise_install?: boolean;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            team?: string;
            team_id?: string;
            url?: string;
            user?: null | string;
            user_id?: string;
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "blocks.validate.args": {
            blocks?: Record<string, never> | string;
            message?: Record<string, never> | string;
            view?: Record<string, never> | string;
        };
        "blocks.validate.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "bookmarks.add.args": {
            channel_id?: string;
            title: string;
            link?: string;
            type: string;
            emoji?: string;
            entity_id?: string;
            /** @enum {string} */
            access_level?: "read" | "write";
            parent_id?: string;
        };
        "bookmarks.add.reply": {
            bookmark?: {
                app_action_id?: string;
                app_id?: null | string;
                channel_id?: string;
                date_created?: number;
                date_updated?: number;
                emoji?: string;
                entity_id?: null | string;
                icon_url?: string;
                id?: string;
                last_updated_by_team_id?: string;
                last_updated_by_user_id?: string;
                link?: string;
                rank?: string;
                shortcut_id?: null | string;
                title?: string;
                type?: string;
            } & {
                [key: string]: unknown;
            };
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "bookmarks.edit.args": {
            channel_id?: string;
            bookmark_id?: string;
            title?: string;
            link?: string;
            emoji?: string;
        };
        "bookmarks.edit.reply": {
            bookmark?: {
                app_action_id?: string;
                app_id?: null | string;
                channel_id?: string;
                date_created?: number;
                date_updated?: number;
                emoji?: string;
                entity_id?: null | string;
                icon_url?: string;
                id?: string;
                last_updated_by_team_id?: string;
                last_updated_by_user_id?: string;
                link?: string;
                rank?: string;
                shortcut_id?: null | string;
                title?: string;
                type?: string;
            } & {
                [key: string]: unknown;
            };
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "bookmarks.list.args": {
            channel_id?: string;
        };
        "bookmarks.list.reply": {
            bookmarks?: ({
                app_action_id?: string;
                app_id?: null | string;
                channel_id?: string;
                date_created?: number;
                date_updated?: number;
                emoji?: string;
                entity_id?: null | string;
                icon_url?: string;
                id?: string;
                last_updated_by_team_id?: string;
                last_updated_by_user_id?: string;
                link?: string;
                rank?: string;
                shortcut_id?: null | string;
                title?: string;
                type?: string;
            } & {
                [key: string]: unknown;
            })[];
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "bookmarks.remove.args": {
            channel_id?: string;
            bookmark_id?: string;
            quip_section_id?: string;
        };
        "bookmarks.remove.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "bots.info.args": {
            bot?: string;
            team_id?: string;
        };
        "bots.info.reply": {
            bot?: {
                app_id?: string;
                deleted?: boolean;
                icons?: {
                    emoji?: string;
                    image_36?: string;
                    image_48?: string;
                    image_64?: string;
                    image_72?: string;
                } & {
                    [key: string]: unknown;
                };
                id?: string;
                is_connector_bot?: boolean;
                is_legacy_workflow_bot?: boolean;
                is_workflow_bot?: boolean;
                name?: string;
                updated?: number;
                user_id?: string;
            } & {
                [key: string]: unknown;
            };
            bots?: ({
                app_id?: string;
                deleted?: boolean;
                icons?: {
                    emoji?: string;
                    image_36?: string;
                    image_48?: string;
                    image_64?: string;
                    image_72?: string;
                } & {
                    [key: string]: unknown;
                };
                id?: string;
                is_connector_bot?: boolean;
                is_legacy_workflow_bot?: boolean;
                is_workflow_bot?: boolean;
                name?: string;
                updated?: number;
                user_id?: string;
            } & {
                [key: string]: unknown;
            })[];
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "calls.add.args": {
            external_unique_id: string;
            external_display_id?: string;
            join_url: string;
            desktop_app_join_url?: string;
            date_start?: number;
            title?: string;
            created_by?: string;
            users?: string[];
        };
        "calls.add.reply": {
            call?: {
                date_start?: number;
                desktop_app_join_url?: string;
                external_display_id?: string;
                external_unique_id?: string;
                id?: string;
                join_url?: string;
                title?: string;
                users?: ({
                    avatar_url?: string;
                    display_name?: string;
                    external_id?: string;
                    slack_id?: string;
                } & {
                    [key: string]: unknown;
                })[];
            } & {
                [key: string]: unknown;
            };
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "calls.end.args": {
            id: string;
            duration?: number;
        };
        "calls.end.reply": {
            call?: {
                channels?: string[];
                date_end?: number;
                date_start?: number;
                desktop_app_join_url?: string;
                external_display_id?: string;
                external_unique_id?: string;
                id?: string;
                join_url?: string;
                title?: string;
                users?: ({
                    avatar_url?: string;
                    display_name?: string;
                    external_id?: string;
                    slack_id?: string;
                } & {
                    [key: string]: unknown;
                })[];
            } & {
                [key: string]: unknown;
            };
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "calls.info.args": {
            id: string;
        };
        "calls.info.reply": {
            call?: {
                channels?: string[];
                date_start?: number;
                desktop_app_join_url?: string;
                external_display_id?: string;
                external_unique_id?: string;
                id?: string;
                join_url?: string;
                title?: string;
                users?: ({
                    avatar_url?: string;
                    display_name?: string;
                    external_id?: string;
                    slack_id?: string;
                } & {
                    [key: string]: unknown;
                })[];
            } & {
                [key: string]: unknown;
            };
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "calls.participants.add.args": {
            id: string;
            users: string[];
        };
        "calls.participants.add.reply": {
            call?: {
                channels?: string[];
                date_start?: number;
                desktop_app_join_url?: string;
                external_display_id?: string;
                external_unique_id?: string;
                id?: string;
                join_url?: string;
                title?: string;
                users?: ({
                    avatar_url?: string;
                    display_name?: string;
                    external_id?: string;
                    slack_id?: string;
                } & {
                    [key: string]: unknown;
                })[];
            } & {
                [key: string]: unknown;
            };
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "calls.participants.remove.args": {
            id: string;
            users: string[];
        };
        "calls.participants.remove.reply": {
            call?: {
                channels?: string[];
                date_start?: number;
                desktop_app_join_url?: string;
                external_display_id?: string;
                external_unique_id?: string;
                id?: string;
                join_url?: string;
                title?: string;
                users?: ({
                    avatar_url?: string;
                    display_name?: string;
                    external_id?: string;
                    slack_id?: string;
                } & {
                    [key: string]: unknown;
                })[];
            } & {
                [key: string]: unknown;
            };
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "calls.update.args": {
            id: string;
            title?: string;
            join_url?: string;
            desktop_app_join_url?: string;
        };
        "calls.update.reply": {
            call?: {
                channels?: string[];
                date_start?: number;
                desktop_app_join_url?: string;
                external_display_id?: string;
                external_unique_id?: string;
                id?: string;
                join_url?: string;
                title?: string;
                users?: ({
                    avatar_url?: string;
                    display_name?: string;
                    external_id?: string;
                    slack_id?: string;
                } & {
                    [key: string]: unknown;
                })[];
            } & {
                [key: string]: unknown;
            };
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "canvases.access.delete.args": {
            canvas_id: string;
            channel_ids?: string[];
            user_ids?: string[];
        };
        "canvases.access.delete.reply": {
            error?: string;
            failed_to_update_channel_ids?: string[];
            failed_to_update_user_ids?: string[];
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "canvases.access.set.args": {
            canvas_id: string;
            /** @enum {string} */
            access_level: "read" | "write" | "owner";
            channel_ids?: string[];
            user_ids?: string[];
        };
        "canvases.access.set.reply": {
            error?: string;
            failed_to_update_channel_ids?: string[];
            failed_to_update_user_ids?: string[];
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "canvases.create.args": {
            title?: string;
            document_content?: unknown;
            channel_id?: string;
        };
        "canvases.create.reply": {
            canvas_id?: string;
            detail?: string;
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "canvases.delete.args": {
            canvas_id: string;
        };
        "canvases.delete.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "canvases.edit.args": {
            canvas_id: string;
            changes: unknown[];
        };
        "canvases.edit.reply": {
            detail?: string;
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "canvases.sections.lookup.args": {
            canvas_id: string;
            criteria: unknown;
        };
        "canvases.sections.lookup.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            sections?: ({
                child_section_ids?: string[];
                id?: string;
            } & {
                [key: string]: unknown;
            })[];
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "chat.appendStream.args": {
            channel: string;
            chunks?: unknown[];
            ts: string;
            markdown_text: string;
        };
        "chat.appendStream.reply": {
            channel?: string;
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            ts?: string;
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "chat.delete.args": {
            as_user?: boolean;
            channel: string;
            ts: string;
        };
        "chat.delete.reply": {
            channel?: string;
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            ts?: string;
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "chat.deleteScheduledMessage.args": {
            as_user?: boolean;
            channel: string;
            scheduled_message_id: string;
        };
        "chat.deleteScheduledMessage.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "chat.getPermalink.args": {
            channel: string;
            message_ts: string;
        };
        "chat.getPermalink.reply": {
            channel?: string;
            error?: string;
            needed?: string;
            ok: boolean;
            permalink?: string;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "chat.meMessage.args": {
            channel: string;
            text: string;
        };
        "chat.meMessage.reply": {
            channel?: string;
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            ts?: string;
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "chat.postEphemeral.args": {
            as_user?: boolean;
            attachments?: unknown[] | null | string;
            blocks?: unknown[] | null | string;
            channel: string;
            icon_emoji?: string;
            icon_url?: string;
            link_names?: boolean;
            markdown_text?: string;
            metadata?: null | Record<string, never> | string;
            parse?: null | string;
            text?: null | string;
            thread_ts?: null | string;
            user: string;
            username?: string;
        };
        "chat.postEphemeral.reply": {
            error?: string;
            message_ts?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "chat.postMessage.args": {
            as_user?: boolean;
            attachments?: unknown[] | boolean | null | string;
            blocks?: unknown[] | null | string;
            channel: string;
            current_draft_last_updated_ts?: string;
            icon_emoji?: null | string;
            icon_url?: null | string;
            link_names?: boolean;
            markdown_text?: string;
            metadata?: null | Record<string, never> | string;
            /** @default true */
            mrkdwn?: boolean;
            parse?: null | string;
            reply_broadcast?: boolean;
            text?: null | string;
            thread_ts?: null | string;
            unfurl_links?: boolean;
            unfurl_media?: boolean;
            username?: null | string;
        };
        "chat.postMessage.reply": {
            channel?: string;
            error?: string;
            is_duplicate?: boolean;
            message?: components["schemas"]["objs_message"];
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            ts?: string;
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "chat.scheduleMessage.args": {
            as_user?: boolean;
            attachments?: unknown[] | string;
            blocks?: unknown[] | string;
            channel: string;
            link_names?: boolean;
            markdown_text?: string;
            /** @enum {string} */
            parse?: "none" | "full";
            post_at: number;
            reply_broadcast?: boolean;
            text?: string;
            thread_ts?: string;
            unfurl_links?: boolean;
            unfurl_media?: boolean;
            metadata?: null | Record<string, never> | string;
        };
        "chat.scheduleMessage.reply": {
            channel?: string;
            error?: string;
            message?: {
                bot_id?: string;
                bot_profile?: components["schemas"]["objs_bot_profile"];
                team?: string;
                text?: string;
                type?: string;
                user?: string;
                username?: string;
            } & {
                [key: string]: unknown;
            };
            needed?: string;
            ok: boolean;
            post_at?: number;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            scheduled_message_id?: string;
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "chat.scheduledMessages.list.args": {
            channel?: string;
            cursor?: string;
            latest?: string;
            limit?: number;
            oldest?: string;
            team_id?: string;
        };
        "chat.scheduledMessages.list.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                next_cursor?: string;
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            scheduled_messages?: ({
                channel_id?: string;
                date_created?: number;
                id?: string;
                post_at?: number;
                text?: string;
            } & {
                [key: string]: unknown;
            })[];
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "chat.startStream.args": {
            channel: string;
            chunks?: unknown[];
            markdown_text?: string;
            thread_ts?: string;
            recipient_user_id?: string;
            recipient_team_id?: string;
            /**
             * @default timeline
             * @enum {string}
             */
            task_display_mode?: "timeline" | "plan";
            icon_emoji?: string;
            icon_url?: string;
            username?: string;
        };
        "chat.startStream.reply": {
            channel?: string;
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            ts?: string;
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "chat.stopStream.args": {
            channel: string;
            chunks?: unknown[];
            ts: string;
            markdown_text?: string;
            blocks?: unknown[] | string;
            metadata?: null | Record<string, never> | string;
        };
        "chat.stopStream.reply": {
            channel?: unknown;
            error?: string;
            message?: unknown;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            ts?: unknown;
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "chat.unfurl.args": {
            channel?: string;
            ts?: string;
            unfurls?: string;
            user_auth_message?: null | string;
            /** @default false */
            user_auth_required?: boolean;
            user_auth_url?: null | string;
            user_auth_blocks?: unknown[] | string;
            unfurl_id?: string;
            /** @enum {string} */
            source?: "composer" | "conversations_history";
        };
        "chat.unfurl.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "chat.update.args": {
            as_user?: boolean | null | string;
            attachments?: unknown[] | null | string;
            unfurled_attachments?: unknown[] | null | string;
            blocks?: unknown[] | null | string;
            markdown_text?: string;
            metadata?: null | Record<string, never> | string;
            channel: string;
            link_names?: boolean | null | string;
            parse?: null | string;
            text?: null | string;
            ts: string;
            /** @default false */
            reply_broadcast?: boolean;
            file_ids?: string[] | string;
        };
        "chat.update.reply": {
            channel?: string;
            error?: string;
            message?: {
                attachments?: Record<string, never>[];
                blocks?: Record<string, never>[];
                metadata?: Record<string, never>;
                text?: string;
            } & {
                [key: string]: unknown;
            };
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            text?: string;
            ts?: string;
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "conversations.acceptSharedInvite.args": {
            channel_name: string;
            is_private?: boolean;
            free_trial_accepted?: boolean;
            invite_id?: string;
            channel_id?: string;
            team_id?: string;
        };
        "conversations.acceptSharedInvite.reply": {
            can_open_scdm?: boolean;
            channel_id?: string;
            error?: string;
            implicit_approval?: boolean;
            invite_id?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "conversations.approveSharedInvite.args": {
            invite_id: string;
            target_team?: string;
        };
        "conversations.approveSharedInvite.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "conversations.archive.args": {
            channel: string;
        };
        "conversations.archive.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "conversations.canvases.create.args": {
            channel_id: string;
            document_content?: unknown;
            title?: string;
        };
        "conversations.canvases.create.reply": {
            canvas_id?: string;
            detail?: string;
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "conversations.close.args": {
            channel: string;
        };
        "conversations.close.reply": {
            already_closed?: boolean;
            error?: string;
            needed?: string;
            no_op?: boolean;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "conversations.create.args": {
            is_private?: boolean;
            name: string;
            team_id?: null | string;
        };
        "conversations.create.reply": {
            channel?: components["schemas"]["objs_conversation"];
            detail?: string;
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "conversations.declineSharedInvite.args": {
            invite_id: string;
            target_team?: string;
        };
        "conversations.declineSharedInvite.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "conversations.externalInvitePermissions.set.args": {
            channel: string;
            target_team: string;
            /** @enum {string} */
            action: "upgrade" | "downgrade";
        };
        "conversations.externalInvitePermissions.set.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "conversations.history.args": {
            channel: string;
            cursor?: string;
            /** @default false */
            include_all_metadata?: boolean;
            /** @default false */
            inclusive?: boolean;
            latest?: string;
            /** @default 100 */
            limit?: number;
            /** @default 0 */
            oldest?: string;
        };
        "conversations.history.reply": {
            channel_actions_count?: number;
            channel_actions_ts?: number | null;
            deleted?: unknown[];
            deleted_overflow?: boolean;
            error?: string;
            has_more?: boolean;
            is_limited?: boolean;
            latest?: string;
            latest_updates?: Record<string, never>;
            messages?: components["schemas"]["objs_message"][];
            mutation_timestamps?: {
                history_invalid?: unknown;
                latest?: unknown;
                updated?: unknown;
            } & {
                [key: string]: unknown;
            };
            needed?: string;
            next_ts?: number;
            ok: boolean;
            oldest?: string;
            pin_count?: number;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                next_cursor?: string;
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            unchanged_messages?: unknown[];
            unread_count_display?: number;
            users?: Record<string, never>;
            warning?: string;
            warnings?: string[];
        } & {
            [key: string]: unknown;
        };
        "conversations.info.args": {
            channel: string;
            include_locale?: boolean;
            /** @default false */
            include_num_members?: boolean;
        };
        "conversations.info.reply": {
            app_home?: unknown;
            channel?: components["schemas"]["objs_conversation"];
            error?: string;
            home_view?: unknown;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "conversations.invite.args": {
            channel: string;
            /** @default false */
            force?: boolean;
            users: string;
        };
        "conversations.invite.reply": {
            channel?: components["schemas"]["objs_conversation"];
            error?: string;
            errors?: ({
                error?: string;
                ok?: boolean;
                user?: string;
            } & {
                [key: string]: unknown;
            })[];
            group?: unknown;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "conversations.inviteShared.args": {
            channel: string;
            emails?: string[];
            user_ids?: string[];
            external_limited?: boolean;
        };
        "conversations.inviteShared.reply": {
            conf_code?: string;
            error?: string;
            invite_id?: string;
            is_legacy_shared_channel?: boolean;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            url?: string;
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "conversations.join.args": {
            channel: string;
        };
        "conversations.join.reply": {
            channel?: components["schemas"]["objs_conversation"];
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "conversations.kick.args": {
            channel: string;
            user?: string;
        };
        "conversations.kick.reply": {
            error?: string;
            errors?: Record<string, never>;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "conversations.leave.args": {
            channel: string;
        };
        "conversations.leave.reply": {
            error?: string;
            needed?: string;
            not_in_channel?: boolean;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "conversations.list.args": {
            cursor?: string;
            /** @default false */
            exclude_archived?: boolean;
            /** @default 100 */
            limit?: number;
            team_id?: string;
            /** @default public_channel */
            types?: string;
        };
        "conversations.list.reply": {
            arg?: string;
            channels?: components["schemas"]["objs_conversation"][];
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                next_cursor?: string;
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "conversations.listConnectInvites.args": {
            team_id?: string;
            /** @default 100 */
            count?: number;
            cursor?: string;
        };
        "conversations.listConnectInvites.reply": {
            arg?: string;
            error?: string;
            invites?: ({
                acceptances?: ({
                    accepting_team?: {
                        avatar_base_url?: string;
                        date_created?: number;
                        domain?: string;
                        icon?: {
                            image_102?: string;
                            image_132?: string;
                            image_230?: string;
                            image_34?: string;
                            image_44?: string;
                            image_68?: string;
                            image_88?: string;
                            image_default?: boolean;
                            image_original?: string;
                        } & {
                            [key: string]: unknown;
                        };
                        id?: string;
                        is_verified?: boolean;
                        name?: string;
                        requires_sponsorship?: boolean;
                    } & {
                        [key: string]: unknown;
                    };
                    accepting_user?: {
                        id?: string;
                        name?: string;
                        profile?: {
                            avatar_hash?: string;
                            display_name?: string;
                            display_name_normalized?: string;
                            email?: string;
                            image_1024?: string;
                            image_192?: string;
                            image_24?: string;
                            image_32?: string;
                            image_48?: string;
                            image_512?: string;
                            image_72?: string;
                            image_original?: string;
                            is_custom_image?: boolean;
                            real_name?: string;
                            real_name_normalized?: string;
                            team?: string;
                        } & {
                            [key: string]: unknown;
                        };
                        team_id?: string;
                        updated?: number;
                        who_can_share_contact_card?: string;
                    } & {
                        [key: string]: unknown;
                    };
                    approval_status?: string;
                    date_accepted?: number;
                    date_invalid?: number;
                    date_last_updated?: number;
                    reviews?: ({
                        date_review?: number;
                        reviewing_team?: {
                            avatar_base_url?: string;
                            date_created?: number;
                            domain?: string;
                            icon?: {
                                image_102?: string;
                                image_132?: string;
                                image_230?: string;
                                image_34?: string;
                                image_44?: string;
                                image_68?: string;
                                image_88?: string;
                                image_default?: boolean;
                                image_original?: string;
                            } & {
                                [key: string]: unknown;
                            };
                            id?: string;
                            is_verified?: boolean;
                            name?: string;
                            requires_sponsorship?: boolean;
                        } & {
                            [key: string]: unknown;
                        };
                        type?: string;
                    } & {
                        [key: string]: unknown;
                    })[];
                } & {
                    [key: string]: unknown;
                })[];
                channel?: {
                    id?: string;
                    is_im?: boolean;
                    is_private?: boolean;
                    name?: string;
                } & {
                    [key: string]: unknown;
                };
                date_created?: number;
                date_invalid?: number;
                date_last_updated?: number;
                direction?: string;
                id?: string;
                invite?: {
                    date_created?: number;
                    date_invalid?: number;
                    id?: string;
                    inviting_team?: {
                        avatar_base_url?: string;
                        date_created?: number;
                        domain?: string;
                        icon?: {
                            image_102?: string;
                            image_132?: string;
                            image_230?: string;
                            image_34?: string;
                            image_44?: string;
                            image_68?: string;
                            image_88?: string;
                            image_default?: boolean;
                            image_original?: string;
                        } & {
                            [key: string]: unknown;
                        };
                        id?: string;
                        is_verified?: boolean;
                        name?: string;
                        requires_sponsorship?: boolean;
                    } & {
                        [key: string]: unknown;
                    };
                    inviting_user?: {
                        id?: string;
                        name?: string;
                        profile?: {
                            avatar_hash?: string;
                            display_name?: string;
                            display_name_normalized?: string;
                            email?: string;
                            image_1024?: string;
                            image_192?: string;
                            image_24?: string;
                            image_32?: string;
                            image_48?: string;
                            image_512?: string;
                            image_72?: string;
                            image_original?: string;
                            is_custom_image?: boolean;
                            real_name?: string;
                            real_name_normalized?: string;
                            team?: string;
                        } & {
                            [key: string]: unknown;
                        };
                        team_id?: string;
                        updated?: number;
                        who_can_share_contact_card?: string;
                    } & {
                        [key: string]: unknown;
                    };
                    link?: string;
                    recipient_email?: string;
                    recipient_user_id?: string;
                    sig?: string;
                } & {
                    [key: string]: unknown;
                };
                invite_payload?: {
                    channel?: {
                        id?: string;
                        is_im?: boolean;
                        is_private?: boolean;
                        name?: string;
                    } & {
                        [key: string]: unknown;
                    };
                    invite_type?: string;
                    is_external_limited?: boolean;
                    is_sponsored?: boolean;
                } & {
                    [key: string]: unknown;
                };
                invite_type?: string;
                inviting_team?: {
                    avatar_base_url?: string;
                    date_created?: number;
                    domain?: string;
                    icon?: {
                        image_102?: string;
                        image_132?: string;
                        image_230?: string;
                        image_34?: string;
                        image_44?: string;
                        image_68?: string;
                        image_88?: string;
                        image_default?: boolean;
                    } & {
                        [key: string]: unknown;
                    };
                    id?: string;
                    is_verified?: boolean;
                    name?: string;
                    requires_sponsorship?: boolean;
                } & {
                    [key: string]: unknown;
                };
                inviting_user?: {
                    id?: string;
                    name?: string;
                    profile?: {
                        avatar_hash?: string;
                        display_name?: string;
                        display_name_normalized?: string;
                        email?: string;
                        image_192?: string;
                        image_24?: string;
                        image_32?: string;
                        image_48?: string;
                        image_512?: string;
                        image_72?: string;
                        real_name?: string;
                        real_name_normalized?: string;
                        team?: string;
                    } & {
                        [key: string]: unknown;
                    };
                    team_id?: string;
                    updated?: number;
                    who_can_share_contact_card?: string;
                } & {
                    [key: string]: unknown;
                };
                link?: string;
                recipient_user_id?: string;
                sig?: string;
                status?: string;
            } & {
                [key: string]: unknown;
            })[];
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                next_cursor?: string;
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "conversations.mark.args": {
            channel: string;
            ts: string;
        };
        "conversations.mark.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "conversations.members.args": {
            channel: string;
            cursor?: string;
            /** @default 100 */
            limit?: number;
        };
        "conversations.members.reply": {
            error?: string;
            members?: string[];
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                next_cursor?: string;
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "conversations.open.args": {
            channel?: null | string;
            return_im?: boolean;
            users?: string;
            /** @default false */
            prevent_creation?: boolean;
        };
        "conversations.open.reply": {
            already_open?: boolean;
            app_home?: unknown;
            channel?: components["schemas"]["objs_conversation"];
            error?: string;
            home_view?: null;
            needed?: string;
            no_op?: boolean;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "conversations.rename.args": {
            channel: string;
            name: string;
        };
        "conversations.rename.reply": {
            channel?: components["schemas"]["objs_conversation"];
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "conversations.replies.args": {
            channel: string;
            cursor?: string;
            /** @default false */
            include_all_metadata?: boolean;
            /** @default false */
            inclusive?: boolean;
            /** @default now */
            latest?: string;
            /** @default 1000 */
            limit?: number;
            /** @default 0 */
            oldest?: string;
            ts: string;
        };
        "conversations.replies.reply": {
            error?: string;
            has_more?: boolean;
            latest_updates?: Record<string, never>;
            messages?: ({
                is_starred?: boolean;
                last_read?: string;
                latest_reply?: string;
                parent_user_id?: string;
                reply_count?: number;
                reply_users?: string[];
                reply_users_count?: number;
                source_team?: string;
                subscribed?: boolean;
                team?: string;
                text?: string;
                thread_ts?: string;
                ts?: string;
                type?: string;
                unread_count?: number;
                user?: string;
                user_profile?: components["schemas"]["objs_user_profile_short"];
                user_team?: string;
            } & {
                [key: string]: unknown;
            })[];
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            unchanged_messages?: unknown[];
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "conversations.requestSharedInvite.approve.args": {
            invite_id: string;
            is_external_limited?: boolean;
            channel_id?: string;
            message?: {
                text: string;
                is_override: boolean;
            };
        };
        "conversations.requestSharedInvite.approve.reply": {
            confirmation_code?: string;
            error?: string;
            invite_id?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            url?: string;
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "conversations.requestSharedInvite.deny.args": {
            invite_id: string;
            message?: string;
        };
        "conversations.requestSharedInvite.deny.reply": {
            error?: string;
            invite_id?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "conversations.requestSharedInvite.list.args": {
            user_id?: string;
            /** @default false */
            include_expired?: boolean;
            /** @default false */
            include_approved?: boolean;
            /** @default false */
            include_denied?: boolean;
            invite_ids?: string[];
            /** @default 200 */
            limit?: number;
            cursor?: string;
        };
        "conversations.requestSharedInvite.list.reply": {
            error?: string;
            invite_requests?: ({
                channel?: {
                    connections?: ({
                        is_private?: boolean;
                        team?: {
                            avatar_base_url?: string;
                            date_created?: number;
                            domain?: string;
                            icon?: {
                                image_102?: string;
                                image_132?: string;
                                image_230?: string;
                                image_34?: string;
                                image_44?: string;
                                image_68?: string;
                                image_88?: string;
                                image_default?: boolean;
                            } & {
                                [key: string]: unknown;
                            };
                            id?: string;
                            is_verified?: boolean;
                            name?: string;
                            requires_sponsorship?: boolean;
                        } & {
                            [key: string]: unknown;
                        };
                    } & {
                        [key: string]: unknown;
                    })[];
                    date_created?: number;
                    id?: string;
                    is_im?: boolean;
                    is_private?: boolean;
                    name?: string;
                    pending_connections?: ({
                        is_private?: boolean;
                        team?: {
                            avatar_base_url?: string;
                            date_created?: number;
                            domain?: string;
                            icon?: {
                                image_102?: string;
                                image_132?: string;
                                image_230?: string;
                                image_34?: string;
                                image_44?: string;
                                image_68?: string;
                                image_88?: string;
                                image_default?: boolean;
                            } & {
                                [key: string]: unknown;
                            };
                            id?: string;
                            is_verified?: boolean;
                            name?: string;
                            requires_sponsorship?: boolean;
                        } & {
                            [key: string]: unknown;
                        };
                    } & {
                        [key: string]: unknown;
                    })[];
                    previous_connections?: ({
                        is_private?: boolean;
                        team?: {
                            avatar_base_url?: string;
                            date_created?: number;
                            domain?: string;
                            icon?: {
                                image_102?: string;
                                image_132?: string;
                                image_230?: string;
                                image_34?: string;
                                image_44?: string;
                                image_68?: string;
                                image_88?: string;
                                image_default?: boolean;
                            } & {
                                [key: string]: unknown;
                            };
                            id?: string;
                            is_verified?: boolean;
                            name?: string;
                            requires_sponsorship?: boolean;
                        } & {
                            [key: string]: unknown;
                        };
                    } & {
                        [key: string]: unknown;
                    })[];
                } & {
                    [key: string]: unknown;
                };
                date_created?: number;
                date_last_updated?: number;
                expires_at?: number;
                id?: string;
                inviting_team?: {
                    avatar_base_url?: string;
                    date_created?: number;
                    domain?: string;
                    icon?: {
                        image_102?: string;
                        image_132?: string;
                        image_230?: string;
                        image_34?: string;
                        image_44?: string;
                        image_68?: string;
                        image_88?: string;
                        image_default?: boolean;
                    } & {
                        [key: string]: unknown;
                    };
                    id?: string;
                    is_verified?: boolean;
                    name?: string;
                    requires_sponsorship?: boolean;
                } & {
                    [key: string]: unknown;
                };
                inviting_user?: {
                    id?: string;
                    name?: string;
                    profile?: {
                        avatar_hash?: string;
                        display_name?: string;
                        display_name_normalized?: string;
                        email?: string;
                        image_192?: string;
                        image_24?: string;
                        image_32?: string;
                        image_48?: string;
                        image_512?: string;
                        image_72?: string;
                        real_name?: string;
                        real_name_normalized?: string;
                        team?: string;
                    } & {
                        [key: string]: unknown;
                    };
                    team_id?: string;
                    updated?: number;
                    who_can_share_contact_card?: string;
                } & {
                    [key: string]: unknown;
                };
                is_external_limited?: boolean;
                target_user?: {
                    recipient_email?: string;
                } & {
                    [key: string]: unknown;
                };
            } & {
                [key: string]: unknown;
            })[];
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "conversations.setPurpose.args": {
            channel: string;
            purpose: string;
        };
        "conversations.setPurpose.reply": {
            channel?: components["schemas"]["objs_conversation"];
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "conversations.setTopic.args": {
            channel: string;
            topic: string;
        };
        "conversations.setTopic.reply": {
            channel?: components["schemas"]["objs_conversation"];
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "conversations.unarchive.args": {
            channel: string;
        };
        "conversations.unarchive.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "dialog.open.args": {
            dialog: Record<string, never> | string;
            trigger_id: string;
        };
        "dialog.open.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "dnd.endDnd.args": Record<string, never>;
        "dnd.endDnd.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "dnd.endSnooze.args": Record<string, never>;
        "dnd.endSnooze.reply": {
            dnd_enabled?: boolean;
            dnd_profile_status?: unknown;
            error?: string;
            needed?: string;
            next_dnd_end_ts?: number;
            next_dnd_start_ts?: number;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            snooze_enabled?: boolean;
            snooze_endtime?: number;
            snooze_remaining?: number;
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "dnd.info.args": {
            user?: string;
            team_id?: string;
        };
        "dnd.info.reply": {
            dnd_enabled?: boolean;
            dnd_profile_status?: unknown;
            error?: string;
            needed?: string;
            next_dnd_end_ts?: number;
            next_dnd_start_ts?: number;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            snooze_enabled?: boolean;
            snooze_endtime?: number;
            snooze_is_indefinite?: boolean;
            snooze_remaining?: number;
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "dnd.setSnooze.args": {
            num_minutes: string;
        };
        "dnd.setSnooze.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            snooze_enabled?: boolean;
            snooze_endtime?: number;
            snooze_is_indefinite?: boolean;
            snooze_remaining?: number;
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "dnd.teamInfo.args": {
            users: string;
            team_id?: string;
        };
        "dnd.teamInfo.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            users?: {
                [key: string]: {
                    dnd_enabled?: boolean;
                    next_dnd_end_ts?: number;
                    next_dnd_start_ts?: number;
                } & {
                    [key: string]: unknown;
                };
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "emoji.list.args": {
            include_categories?: boolean;
        };
        "emoji.list.reply": {
            cache_ts?: string;
            categories?: ({
                emoji_names?: string[];
                name?: string;
            } & {
                [key: string]: unknown;
            })[];
            categories_version?: string;
            emoji?: {
                333?: string;
                444?: string;
            } & {
                [key: string]: unknown;
            };
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "entity.acknowledgeCommentAction.args": {
            trigger_id: string;
            comment?: Record<string, never>;
            error?: string;
        };
        "entity.acknowledgeCommentAction.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "entity.presentComments.args": {
            comments: Record<string, never>[];
            cursor?: string;
            can_post_comment?: boolean;
            trigger_id: string;
            delete_action_id?: string;
            /** @default false */
            user_auth_required?: boolean;
            user_auth_url?: string;
            error?: string;
        };
        "entity.presentComments.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "entity.presentDetails.args": {
            metadata?: Record<string, never> | string;
            trigger_id: string;
            /** @default false */
            user_auth_required?: boolean;
            user_auth_url?: string;
            error?: string;
        };
        "entity.presentDetails.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "files.comments.delete.args": {
            file: string;
            id: string;
        };
        "files.comments.delete.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "files.completeUploadExternal.args": {
            files: {
                id: string;
                title?: string;
                highlight_type?: string;
            }[];
            channel_id?: string;
            thread_ts?: string;
            channels?: string;
            initial_comment?: string;
            blocks?: unknown[] | string;
            username?: null | string;
            icon_url?: string;
            icon_emoji?: string;
        };
        "files.completeUploadExternal.reply": {
            error?: string;
            files?: ({
                alt_txt?: string;
                channels?: string[];
                comments_count?: number;
                created?: number;
                deanimate?: string;
                deanimate_gif?: string;
                display_as_bot?: boolean;
                edit_link?: string;
                editable?: boolean;
                external_type?: string;
                file_access?: string;
                filetype?: string;
                groups?: string[];
                has_more_shares?: boolean;
                has_rich_preview?: boolean;
                id?: string;
                ims?: string[];
                is_external?: boolean;
                is_modified_by_ai?: boolean;
                is_public?: boolean;
                is_starred?: boolean;
                lines?: number;
                lines_more?: number;
                media_display_type?: string;
                mimetype?: string;
                mode?: string;
                name?: string;
                original_h?: number;
                original_w?: number;
                permalink?: string;
                permalink_public?: string;
                pretty_type?: string;
                preview?: string;
                preview_highlight?: string;
                preview_is_truncated?: boolean;
                public_url_shared?: boolean;
                shares?: {
                    public?: {
                        [key: string]: ({
                            channel_name?: string;
                            is_silent_share?: boolean;
                            latest_reply?: string;
                            reply_count?: number;
                            reply_users?: string[];
                            reply_users_count?: number;
                            share_user_id?: string;
                            source?: string;
                            team_id?: string;
                            thread_ts?: string;
                            ts?: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                    };
                } & {
                    [key: string]: unknown;
                };
                size?: number;
                thumb_160?: string;
                thumb_360?: string;
                thumb_360_gif?: string;
                thumb_360_h?: number;
                thumb_360_w?: number;
                thumb_480?: string;
                thumb_480_gif?: string;
                thumb_480_h?: number;
                thumb_480_w?: number;
                thumb_64?: string;
                thumb_80?: string;
                thumb_tiny?: string;
                timestamp?: number;
                title?: null | string;
                url_private?: string;
                url_private_download?: string;
                user?: string;
                user_team?: string;
                username?: string;
            } & {
                [key: string]: unknown;
            })[];
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "files.delete.args": {
            file: string;
        };
        "files.delete.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "files.getUploadURLExternal.args": {
            length: number;
            filename: string;
            snippet_type?: string;
            alt_txt?: string;
        };
        "files.getUploadURLExternal.reply": {
            error?: string;
            file_id?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            upload_url?: string;
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "files.info.args": {
            /** @default 100 */
            count?: number;
            cursor?: string;
            file: string;
            /** @default 0 */
            limit?: number;
            /** @default 1 */
            page?: number;
        };
        "files.info.reply": {
            comments?: ({
                comment?: string;
                created?: number;
                id?: string;
                is_intro?: boolean;
                timestamp?: number;
                user?: string;
            } & {
                [key: string]: unknown;
            })[];
            content?: string;
            content_highlight_html?: null | string;
            content_html?: null | string;
            editor?: string;
            error?: string;
            file?: components["schemas"]["objs_file"];
            needed?: string;
            ok: boolean;
            paging?: components["schemas"]["objs_paging"];
            provided?: string;
            response_metadata?: components["schemas"]["objs_response_metadata"];
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "files.list.args": {
            channel?: string;
            count?: number | string;
            page?: number | string;
            show_files_hidden_by_limit?: boolean;
            team_id?: string;
            ts_from?: string;
            ts_to?: string;
            /** @default all */
            types?: string;
            user?: string;
        };
        "files.list.reply": {
            error?: string;
            files?: components["schemas"]["objs_file"][];
            needed?: string;
            ok: boolean;
            paging?: components["schemas"]["objs_paging"];
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "files.remote.add.args": {
            external_id: string;
            external_url: string;
            filetype?: string;
            indexable_file_contents?: string;
            preview_image?: string;
            title: string;
        };
        "files.remote.add.reply": {
            error?: string;
            file?: {
                channels?: string[];
                comments_count?: number;
                created?: number;
                display_as_bot?: boolean;
                editable?: boolean;
                external_id?: string;
                external_type?: string;
                external_url?: string;
                filetype?: string;
                groups?: string[];
                has_rich_preview?: boolean;
                id?: string;
                ims?: string[];
                is_external?: boolean;
                is_public?: boolean;
                is_starred?: boolean;
                mimetype?: string;
                mode?: string;
                name?: string;
                permalink?: string;
                pretty_type?: string;
                public_url_shared?: boolean;
                shares?: Record<string, never>;
                size?: number;
                timestamp?: number;
                title?: string;
                url_private?: string;
                user?: string;
                username?: string;
            } & {
                [key: string]: unknown;
            };
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "files.remote.info.args": {
            external_id?: string;
            file?: string;
        };
        "files.remote.info.reply": {
            error?: string;
            file?: {
                created?: number;
                id?: string;
                user?: string;
            } & {
                [key: string]: unknown;
            };
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "files.remote.list.args": {
            channel?: string;
            cursor?: string;
            limit?: number;
            /** @default 0 */
            ts_from?: string;
            /** @default now */
            ts_to?: string;
        };
        "files.remote.list.reply": {
            error?: string;
            files?: ({
                id?: string;
            } & {
                [key: string]: unknown;
            })[];
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                next_cursor?: string;
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "files.remote.remove.args": {
            external_id?: string;
            file?: string;
        };
        "files.remote.remove.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "files.remote.share.args": {
            channels: string;
            external_id?: string;
            file?: string;
        };
        "files.remote.share.reply": {
            error?: string;
            file?: {
                id?: string;
            } & {
                [key: string]: unknown;
            };
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "files.remote.update.args": {
            external_id?: string;
            external_url?: string;
            file?: string;
            filetype?: string;
            indexable_file_contents?: string;
            preview_image?: string;
            title?: string;
        };
        "files.remote.update.reply": {
            error?: string;
            file?: {
                id?: string;
            } & {
                [key: string]: unknown;
            };
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "files.revokePublicURL.args": {
            file: string;
        };
        "files.revokePublicURL.reply": {
            error?: string;
            file?: components["schemas"]["objs_file"];
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "files.sharedPublicURL.args": {
            file: string;
        };
        "files.sharedPublicURL.reply": {
            comment?: Record<string, never>[];
            error?: string;
            file?: components["schemas"]["objs_file"];
            needed?: string;
            ok: boolean;
            paging?: Record<string, never>;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "files.upload.args": {
            channels?: string;
            content?: string;
            file?: string;
            filename?: string;
            filetype?: string;
            initial_comment?: string;
            thread_ts?: string;
            title?: string;
        };
        "files.upload.reply": {
            error?: string;
            file?: components["schemas"]["objs_file"];
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "functions.completeError.args": {
            function_execution_id: string;
            error: string;
        };
        "functions.completeError.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "functions.completeSuccess.args": {
            function_execution_id: string;
            outputs: Record<string, never>;
        };
        "functions.completeSuccess.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "functions.distributions.permissions.add.args": {
            function_id?: string;
            function_callback_id?: string;
            function_app_id?: string;
            user_ids?: string[] | string;
        };
        "functions.distributions.permissions.add.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            permission_type?: string;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            users?: ({
                email?: string;
                user_id?: string;
                username?: string;
            } & {
                [key: string]: unknown;
            })[];
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "functions.distributions.permissions.list.args": {
            function_id?: string;
            function_callback_id?: string;
            function_app_id?: string;
        };
        "functions.distributions.permissions.list.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            org_ids?: unknown[];
            permission_type?: string;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            team_ids?: unknown[];
            users?: ({
                email?: string;
                user_id?: string;
                username?: string;
            } & {
                [key: string]: unknown;
            })[];
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "functions.distributions.permissions.remove.args": {
            function_id?: string;
            function_callback_id?: string;
            function_app_id?: string;
            user_ids?: string[] | string;
        };
        "functions.distributions.permissions.remove.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            permission_type?: string;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            users?: ({
                email?: string;
                user_id?: string;
                username?: string;
            } & {
                [key: string]: unknown;
            })[];
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "functions.distributions.permissions.set.args": {
            function_id?: string;
            function_callback_id?: string;
            function_app_id?: string;
            /** @enum {string} */
            permission_type?: "everyone" | "app_collaborators" | "named_entities" | "system";
            user_ids?: string[] | string;
            team_ids?: string[] | string;
            org_ids?: string[] | string;
        };
        "functions.distributions.permissions.set.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            org_ids?: unknown[];
            permission_type?: string;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            team_ids?: unknown[];
            users?: ({
                email?: string;
                user_id?: string;
                username?: string;
            } & {
                [key: string]: unknown;
            })[];
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "functions.workflows.steps.list.args": {
            workflow_id?: string;
            workflow?: string;
            workflow_app_id?: string;
            function_id: string;
        };
        "functions.workflows.steps.list.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            steps_versions?: unknown[];
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "functions.workflows.steps.responses.export.args": {
            workflow_id?: string;
            workflow?: string;
            workflow_app_id?: string;
            step_id: string;
        };
        "functions.workflows.steps.responses.export.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "migration.exchange.args": {
            users: string[];
            team_id?: string;
            /** @default false */
            to_old?: boolean;
        };
        "migration.exchange.reply": {
            enterprise_id?: string;
            error?: string;
            invalid_user_ids?: string[];
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            team_id?: string;
            user_id_map?: {
                0?: string;
                1?: string;
                2?: string;
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "oauth.access.args": {
            client_id?: string;
            client_secret?: string;
            code?: string;
            redirect_uri?: string;
            /** @default false */
            single_channel?: boolean;
        };
        "oauth.access.reply": {
            access_token?: string;
            app_id?: string;
            app_user_id?: string;
            authorizing_user?: {
                app_home?: null | string;
                user_id?: string;
            } & {
                [key: string]: unknown;
            };
            bot?: {
                bot_access_token?: string;
                bot_user_id?: string;
                scope?: string;
            } & {
                [key: string]: unknown;
            };
            enterprise_id?: null | string;
            error?: string;
            expires_in?: number;
            incoming_webhook?: {
                channel?: string;
                channel_id?: string;
                configuration_url?: string;
                url?: string;
            } & {
                [key: string]: unknown;
            };
            installer_user?: {
                app_home?: null | string;
                user_id?: string;
            } & {
                [key: string]: unknown;
            };
            needed?: string;
            ok: boolean;
            provided?: string;
            refresh_token?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            scope?: string;
            scopes?: {
                app_home?: string[];
                channel?: string[];
                group?: string[];
                im?: string[];
                mpim?: string[];
                team?: string[];
                user?: string[];
            } & {
                [key: string]: unknown;
            };
            single_channel_id?: string;
            team?: {
                domain?: string;
                id?: string;
                image_102?: string;
                image_132?: string;
                image_230?: string;
                image_34?: string;
                image_44?: string;
                image_68?: string;
                image_88?: string;
                image_default?: boolean;
                image_original?: string;
                name?: string;
            } & {
                [key: string]: unknown;
            };
            team_id?: string;
            team_name?: string;
            token_type?: string;
            user?: {
                access_token?: string;
                email?: string;
                id?: string;
                image_192?: string;
                image_24?: string;
                image_32?: string;
                image_48?: string;
                image_512?: string;
                image_72?: string;
                name?: string;
                scope?: string;
                token_type?: string;
            } & {
                [key: string]: unknown;
            };
            user_id?: string;
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "oauth.v2.access.args": {
            client_id?: string;
            client_secret?: string;
            code?: string;
            code_verifier?: string;
            redirect_uri?: string;
            grant_type?: string;
            refresh_token?: string;
            assertion?: string;
        };
        "oauth.v2.access.reply": {
            access_token?: string;
            app_id?: string;
            authed_user?: {
                access_token?: string;
                expires_in?: number;
                id?: string;
                refresh_token?: string;
                scope?: string;
                token_type?: string;
            } & {
                [key: string]: unknown;
            };
            bot_user_id?: string;
            enterprise?: null | ({
                id?: string;
                name?: string;
            } & {
                [key: string]: unknown;
            });
            error?: string;
            expires_in?: number;
            incoming_webhook?: {
                channel?: string;
                channel_id?: string;
                configuration_url?: string;
                url?: string;
            } & {
                [key: string]: unknown;
            };
            is_enterprise_install?: boolean;
            needed?: string;
            ok: boolean;
            provided?: string;
            refresh_token?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            scope?: string;
            team?: null | ({
                id?: string;
                name?: string;
            } & {
                [key: string]: unknown;
            });
            token_type?: string;
            user_id?: string;
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "oauth.v2.exchange.args": {
            client_id: string;
            client_secret: string;
        };
        "oauth.v2.exchange.reply": {
            access_token?: string;
            app_id?: string;
            authed_user?: {
                access_token?: string;
                expires_in?: number;
                id?: string;
                refresh_token?: string;
                scope?: string;
                token_type?: string;
            } & {
                [key: string]: unknown;
            };
            bot_user_id?: string;
            enterprise?: null | ({
                id?: string;
                name?: string;
            } & {
                [key: string]: unknown;
            });
            error?: string;
            expires_in?: number;
            incoming_webhook?: {
                channel?: string;
                channel_id?: string;
                configuration_url?: string;
                url?: string;
            } & {
                [key: string]: unknown;
            };
            is_enterprise_install?: boolean;
            needed?: string;
            ok: boolean;
            provided?: string;
            refresh_token?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            scope?: string;
            team?: null | ({
                id?: string;
                name?: string;
            } & {
                [key: string]: unknown;
            });
            token_type?: string;
            user_id?: unknown;
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "oauth.v2.user.access.args": {
            client_id?: string;
            client_secret?: string;
            code?: string;
            code_verifier?: string;
            redirect_uri?: string;
            grant_type?: string;
            refresh_token?: string;
            assertion?: string;
        };
        "oauth.v2.user.access.reply": {
            access_token?: string;
            app_id?: string;
            enterprise?: null | ({
                id?: string;
                name?: string;
            } & {
                [key: string]: unknown;
            });
            error?: string;
            expires_in?: number;
            is_enterprise_install?: boolean;
            needed?: string;
            ok: boolean;
            provided?: string;
            refresh_token?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            scope?: string;
            team?: null | ({
                id?: string;
                name?: string;
            } & {
                [key: string]: unknown;
            });
            token_type?: string;
            user_id?: string;
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        objs_bot_profile: {
            app_id?: string;
            deleted?: boolean;
            icons?: {
                image_36?: string;
                image_48?: string;
                image_72?: string;
            } & {
                [key: string]: unknown;
            };
            id?: string;
            name?: string;
            team_id?: string;
            updated?: number;
        } & {
            [key: string]: unknown;
        };
        objs_channel: {
            accepted_user?: string;
            created?: number;
            creator?: string;
            id?: string;
            is_archived?: boolean;
            is_channel?: boolean;
            is_frozen?: boolean;
            is_general?: boolean;
            is_member?: boolean;
            is_moved?: number;
            is_mpim?: boolean;
            is_non_threadable?: boolean;
            is_org_shared?: boolean;
            is_pending_ext_shared?: boolean;
            is_private?: boolean;
            is_read_only?: boolean;
            is_shared?: boolean;
            is_thread_only?: boolean;
            last_read?: string;
            latest?: components["schemas"]["objs_message"] | null;
            members?: string[];
            name?: string;
            name_normalized?: string;
            num_members?: number;
            pending_shared?: string[];
            previous_names?: string[];
            priority?: number;
            purpose?: {
                creator?: string;
                last_set?: number;
                value?: string;
            } & {
                [key: string]: unknown;
            };
            topic?: {
                creator?: string;
                last_set?: number;
                value?: string;
            } & {
                [key: string]: unknown;
            };
            unlinked?: number;
            unread_count?: number;
            unread_count_display?: number;
        } & {
            [key: string]: unknown;
        };
        objs_comment: {
            comment?: string;
            created?: number;
            id?: string;
            is_intro?: boolean;
            is_starred?: boolean;
            num_stars?: number;
            pinned_info?: Record<string, never>;
            pinned_to?: string[];
            reactions?: components["schemas"]["objs_reaction"][];
            timestamp?: number;
            user?: string;
        } & {
            [key: string]: unknown;
        };
        objs_conversation: {
            accepted_user?: string;
            connected_limited_team_ids?: string[];
            connected_team_ids?: string[];
            context_team_id?: string;
            conversation_host_id?: string;
            created?: number | string;
            creator?: string;
            display_counts?: {
                display_counts?: number;
                guest_counts?: number;
            } & {
                [key: string]: unknown;
            };
            enterprise_id?: string;
            has_pins?: boolean;
            id?: string;
            internal_team_ids?: string[];
            is_archived?: boolean;
            is_channel?: boolean;
            is_ext_shared?: boolean;
            is_frozen?: boolean;
            is_general?: boolean;
            is_global_shared?: boolean;
            is_group?: boolean;
            is_im?: boolean;
            is_member?: boolean;
            is_moved?: number;
            is_mpim?: boolean;
            is_non_threadable?: boolean;
            is_open?: boolean;
            is_org_default?: boolean;
            is_org_mandatory?: boolean;
            is_org_shared?: boolean;
            is_pending_ext_shared?: boolean;
            is_private?: boolean;
            is_read_only?: boolean;
            is_shared?: boolean;
            is_starred?: boolean;
            is_thread_only?: boolean;
            is_user_deleted?: boolean;
            last_read?: string;
            latest?: components["schemas"]["objs_message"] | null;
            locale?: string;
            members?: string[];
            name?: string;
            name_normalized?: string;
            num_members?: number;
            parent_conversation?: null | string;
            pending_connected_team_ids?: string[];
            pending_shared?: string[];
            pin_count?: number;
            previous_names?: string[];
            priority?: number;
            properties?: {
                canvas?: {
                    file_id?: string;
                    is_empty?: boolean;
                    is_migrated?: boolean;
                    quip_thread_id?: string;
                } & {
                    [key: string]: unknown;
                };
                channel_workflows?: ({
                    title?: string;
                    workflow_trigger_id?: string;
                } & {
                    [key: string]: unknown;
                })[];
                has_slack_connect_invite_created?: boolean;
                huddles_restricted?: boolean;
                is_dormant?: boolean;
                meeting_notes?: {
                    file_id?: string;
                } & {
                    [key: string]: unknown;
                };
                posting_restricted_to?: {
                    type?: string[];
                    user?: string[];
                } & {
                    [key: string]: unknown;
                };
                tabs?: ({
                    data?: {
                        file_id?: string;
                        folder_bookmark_id?: string;
                        mute_edit_updates?: boolean;
                        shared_ts?: string;
                    } & {
                        [key: string]: unknown;
                    };
                    id?: string;
                    is_disabled?: boolean;
                    label?: string;
                    type?: string;
                } & {
                    [key: string]: unknown;
                })[];
                tabz?: ({
                    data?: {
                        file_id?: string;
                        folder_bookmark_id?: string;
                        mute_edit_updates?: boolean;
                        shared_ts?: string;
                    } & {
                        [key: string]: unknown;
                    };
                    id?: string;
                    is_disabled?: boolean;
                    label?: string;
                    type?: string;
                } & {
                    [key: string]: unknown;
                })[];
                threads_restricted_to?: {
                    type?: string[];
                    user?: string[];
                } & {
                    [key: string]: unknown;
                };
                use_case?: string;
            } & {
                [key: string]: unknown;
            };
            purpose?: {
                creator?: string;
                last_set?: number;
                value?: string;
            } & {
                [key: string]: unknown;
            };
            shared_team_ids?: string[];
            shares?: ({
                accepted_user?: string;
                date_create?: number;
                id?: string;
                is_active?: boolean;
                name?: string;
                team?: components["schemas"]["objs_team"];
                user?: string;
            } & {
                [key: string]: unknown;
            })[];
            timezone_count?: number;
            topic?: {
                creator?: string;
                last_set?: number;
                value?: string;
            } & {
                [key: string]: unknown;
            };
            unlinked?: number;
            unread_count?: number;
            unread_count_display?: number;
            updated?: number;
            use_case?: string;
            user?: string;
            version?: number;
        } & {
            [key: string]: unknown;
        };
        objs_enterprise_user: {
            enterprise_id?: string;
            enterprise_name?: string;
            id?: string;
            is_admin?: boolean;
            is_owner?: boolean;
            is_primary_owner?: boolean;
            teams?: string[];
        } & {
            [key: string]: unknown;
        };
        objs_external_org_migrations: {
            current?: ({
                date_started?: number;
                team_id?: string;
            } & {
                [key: string]: unknown;
            })[];
            date_updated?: number;
        } & {
            [key: string]: unknown;
        };
        objs_file: {
            channels?: string[];
            comments_count?: number;
            created?: number;
            date_delete?: number;
            display_as_bot?: boolean;
            editable?: boolean;
            editor?: string;
            external_id?: string;
            external_type?: string;
            external_url?: string;
            filetype?: string;
            groups?: string[];
            has_rich_preview?: boolean;
            id?: string;
            image_exif_rotation?: number;
            ims?: string[];
            is_external?: boolean;
            is_public?: boolean;
            is_starred?: boolean;
            is_tombstoned?: boolean;
            last_editor?: string;
            mimetype?: string;
            mode?: string;
            name?: string;
            non_owner_editable?: boolean;
            num_stars?: number;
            original_h?: number;
            original_w?: number;
            permalink?: string;
            permalink_public?: string;
            pinned_info?: Record<string, never>;
            pinned_to?: string[];
            pretty_type?: string;
            preview?: string;
            public_url_shared?: boolean;
            reactions?: components["schemas"]["objs_reaction"][];
            shares?: {
                private?: unknown;
                public?: unknown;
            } & {
                [key: string]: unknown;
            };
            size?: number;
            source_team?: string;
            state?: string;
            thumb_1024?: string;
            thumb_1024_h?: number;
            thumb_1024_w?: number;
            thumb_160?: string;
            thumb_360?: string;
            thumb_360_h?: number;
            thumb_360_w?: number;
            thumb_480?: string;
            thumb_480_h?: number;
            thumb_480_w?: number;
            thumb_64?: string;
            thumb_720?: string;
            thumb_720_h?: number;
            thumb_720_w?: number;
            thumb_80?: string;
            thumb_800?: string;
            thumb_800_h?: number;
            thumb_800_w?: number;
            thumb_960?: string;
            thumb_960_h?: number;
            thumb_960_w?: number;
            thumb_tiny?: string;
            timestamp?: number;
            title?: string;
            updated?: number;
            url_private?: string;
            url_private_download?: string;
            user?: string;
            user_team?: string;
            username?: string;
        } & {
            [key: string]: unknown;
        };
        objs_icon: {
            image_102?: string;
            image_132?: string;
            image_230?: string;
            image_34?: string;
            image_44?: string;
            image_68?: string;
            image_88?: string;
            image_default?: boolean;
            image_original?: string;
        } & {
            [key: string]: unknown;
        };
        objs_message: {
            attachments?: ({
                fallback?: string;
                id?: number;
                image_bytes?: number;
                image_height?: number;
                image_url?: string;
                image_width?: number;
            } & {
                [key: string]: unknown;
            })[];
            blocks?: ({
                type?: string;
            } & {
                [key: string]: unknown;
            })[];
            bot_id?: null | string;
            bot_profile?: components["schemas"]["objs_bot_profile"];
            client_msg_id?: string;
            comment?: components["schemas"]["objs_comment"];
            display_as_bot?: boolean;
            file?: components["schemas"]["objs_file"];
            files?: components["schemas"]["objs_file"][];
            icons?: {
                emoji?: string;
                image_64?: string;
            } & {
                [key: string]: unknown;
            };
            inviter?: string;
            is_delayed_message?: boolean;
            is_intro?: boolean;
            is_starred?: boolean;
            last_read?: string;
            latest_reply?: string;
            name?: string;
            old_name?: string;
            parent_user_id?: string;
            permalink?: string;
            pinned_to?: string[];
            purpose?: string;
            reactions?: components["schemas"]["objs_reaction"][];
            reply_count?: number;
            reply_users?: string[];
            reply_users_count?: number;
            source_team?: string;
            subscribed?: boolean;
            subtype?: string;
            team?: string;
            text?: string;
            thread_ts?: string;
            topic?: string;
            ts?: string;
            type?: string;
            unread_count?: number;
            upload?: boolean;
            user?: string;
            user_profile?: components["schemas"]["objs_user_profile_short"];
            user_team?: string;
            username?: string;
        } & {
            [key: string]: unknown;
        };
        objs_paging: {
            count?: number;
            page?: number;
            pages?: number;
            per_page?: number;
            spill?: number;
            total?: number;
            warnings?: string[];
        } & {
            [key: string]: unknown;
        };
        objs_primary_owner: {
            email?: string;
            id?: string;
        } & {
            [key: string]: unknown;
        };
        objs_reaction: {
            count?: number;
            name?: string;
            users?: string[];
        } & {
            [key: string]: unknown;
        };
        objs_reminder: {
            channel?: string;
            complete_ts?: number;
            creator?: string;
            id?: string;
            recurrence?: {
                frequency?: string;
                weekdays?: string[];
            } & {
                [key: string]: unknown;
            };
            recurring?: boolean;
            text?: string;
            time?: number;
            user?: string;
        } & {
            [key: string]: unknown;
        };
        objs_response_metadata: {
            messages?: string[];
            next_cursor?: string;
            warnings?: string[];
        } & {
            [key: string]: unknown;
        };
        objs_subteam: {
            auto_provision?: boolean;
            auto_type?: null | string;
            channel_count?: number;
            created_by?: string;
            date_create?: number;
            date_delete?: number;
            date_update?: number;
            deleted_by?: null | string;
            description?: string;
            enterprise_subteam_id?: string;
            handle?: string;
            id?: string;
            is_editing_restricted?: boolean;
            is_external?: boolean;
            is_idp_group?: boolean;
            is_membership_locked?: boolean;
            is_org_level?: boolean;
            is_section?: boolean;
            is_subteam?: boolean;
            is_usergroup?: boolean;
            is_visible?: boolean;
            name?: string;
            prefs?: {
                channels?: string[];
                groups?: string[];
            } & {
                [key: string]: unknown;
            };
            team_id?: string;
            updated_by?: string;
            user_count?: number;
            users?: string[];
        } & {
            [key: string]: unknown;
        };
        objs_team: {
            archived?: boolean;
            avatar_base_url?: string;
            created?: number;
            date_create?: number;
            deleted?: boolean;
            description?: null | string;
            discoverable?: null | string;
            domain?: string;
            email_domain?: string;
            enterprise_domain?: string;
            enterprise_id?: string;
            enterprise_name?: string;
            external_org_migrations?: components["schemas"]["objs_external_org_migrations"];
            has_compliance_export?: boolean;
            icon?: components["schemas"]["objs_icon"];
            id?: string;
            is_assigned?: boolean;
            is_enterprise?: number;
            is_over_storage_limit?: boolean;
            is_sfdc_auto_slack?: boolean;
            is_verified?: boolean;
            limit_ts?: number;
            lob_sales_home_enabled?: boolean;
            locale?: string;
            messages_count?: number;
            msg_edit_window_mins?: number;
            name?: string;
            over_integrations_limit?: boolean;
            over_storage_limit?: boolean;
            pay_prod_cur?: string;
            plan?: string;
            primary_owner?: components["schemas"]["objs_primary_owner"];
            sso_provider?: {
                label?: string;
                name?: string;
                type?: string;
            } & {
                [key: string]: unknown;
            };
            url?: string;
        } & {
            [key: string]: unknown;
        };
        objs_team_profile_field: {
            field_name?: null | string;
            hint?: string;
            id?: string;
            is_hidden?: boolean;
            is_inverse?: boolean;
            label?: string;
            options?: components["schemas"]["objs_team_profile_field_option"] | null;
            ordering?: number;
            permissions?: {
                api?: string[];
                scim?: boolean;
                ui?: boolean;
            } & {
                [key: string]: unknown;
            };
            possible_values?: string[] | null;
            section_id?: string;
            type?: string;
        } & {
            [key: string]: unknown;
        };
        objs_team_profile_field_option: {
            is_custom?: boolean | null;
            is_multiple_entry?: boolean | null;
            is_protected?: boolean | null;
            is_scim?: boolean | null;
        } & {
            [key: string]: unknown;
        };
        objs_user: {
            color?: string;
            deleted?: boolean;
            enterprise_id?: string;
            enterprise_name?: string;
            enterprise_user?: components["schemas"]["objs_enterprise_user"];
            has_2fa?: boolean;
            id?: string;
            is_admin?: boolean;
            is_app_user?: boolean;
            is_bot?: boolean;
            is_connector_bot?: boolean;
            is_email_confirmed?: boolean;
            is_external?: boolean;
            is_forgotten?: boolean;
            is_invited_user?: boolean;
            is_owner?: boolean;
            is_primary_owner?: boolean;
            is_restricted?: boolean;
            is_stranger?: boolean;
            is_ultra_restricted?: boolean;
            is_workflow_bot?: boolean;
            locale?: string;
            name?: string;
            presence?: string;
            profile?: components["schemas"]["objs_user_profile"];
            real_name?: string;
            team?: string;
            team_id?: string;
            team_profile?: {
                fields?: components["schemas"]["objs_team_profile_field"][];
            } & {
                [key: string]: unknown;
            };
            teams?: string[];
            two_factor_type?: string;
            tz?: null | string;
            tz_label?: string;
            tz_offset?: number;
            updated?: number;
            who_can_share_contact_card?: string;
        } & {
            [key: string]: unknown;
        };
        objs_user_profile: {
            always_active?: boolean;
            api_app_id?: string;
            avatar_hash?: string;
            bot_id?: string;
            display_name?: string;
            display_name_normalized?: string;
            email?: null | string;
            fields?: Record<string, never>[] | null | {
                [key: string]: {
                    alt?: string;
                    label?: string;
                    value?: string;
                } & {
                    [key: string]: unknown;
                };
            };
            first_name?: null | string;
            guest_expiration_ts?: number | null;
            guest_invited_by?: null | string;
            huddle_state?: string;
            huddle_state_expiration_ts?: number;
            image_1024?: null | string;
            image_192?: null | string;
            image_24?: null | string;
            image_32?: null | string;
            image_48?: null | string;
            image_512?: null | string;
            image_72?: null | string;
            image_original?: null | string;
            is_app_user?: boolean;
            is_custom_image?: boolean;
            is_restricted?: boolean | null;
            is_ultra_restricted?: boolean | null;
            last_avatar_image_hash?: string;
            last_name?: null | string;
            memberships_count?: number;
            name?: null | string;
            phone?: string;
            pronouns?: string;
            real_name?: string;
            real_name_normalized?: string;
            skype?: string;
            start_date?: string;
            status_clear_on_focus_end?: boolean;
            status_default_emoji?: string;
            status_default_text?: string;
            status_default_text_canonical?: null | string;
            status_emoji?: string;
            status_emoji_display_info?: ({
                display_alias?: string;
                display_url?: string;
                emoji_name?: string;
                unicode?: string;
            } & {
                [key: string]: unknown;
            })[];
            status_emoji_url?: string;
            status_expiration?: number;
            status_text?: string;
            status_text_canonical?: null | string;
            team?: string;
            title?: string;
            updated?: number;
            user_id?: string;
            username?: null | string;
        } & {
            [key: string]: unknown;
        };
        objs_user_profile_short: {
            avatar_hash?: string;
            display_name?: string;
            display_name_normalized?: string;
            first_name?: null | string;
            image_72?: string;
            is_restricted?: boolean;
            is_ultra_restricted?: boolean;
            name?: string;
            real_name?: string;
            real_name_normalized?: string;
            team?: string;
        } & {
            [key: string]: unknown;
        };
        "openid.connect.token.args": {
            client_id?: string;
            client_secret?: string;
            code?: string;
            redirect_uri?: string;
            /** @enum {string} */
            grant_type?: "authorization_code" | "refresh_token";
            refresh_token?: string;
            code_verifier?: string;
        };
        "openid.connect.token.reply": {
            access_token?: string;
            error?: string;
            expires_in?: number;
            id_token?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            refresh_token?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            state?: string;
            token_type?: string;
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "openid.connect.userInfo.args": Record<string, never>;
        "openid.connect.userInfo.reply": {
            date_email_verified?: number;
            email?: string;
            email_verified?: boolean;
            error?: string;
            family_name?: string;
            given_name?: string;
            "https://slack.com/enterprise_domain"?: string;
            "https://slack.com/enterprise_id"?: string;
            "https://slack.com/enterprise_name"?: string;
            "https://slack.com/team_domain"?: string;
            "https://slack.com/team_id"?: string;
            "https://slack.com/team_image_102"?: string;
            "https://slack.com/team_image_132"?: string;
            "https://slack.com/team_image_230"?: string;
            "https://slack.com/team_image_34"?: string;
            "https://slack.com/team_image_44"?: string;
            "https://slack.com/team_image_68"?: string;
            "https://slack.com/team_image_88"?: string;
            "https://slack.com/team_image_default"?: boolean;
            "https://slack.com/team_name"?: string;
            "https://slack.com/user_id"?: string;
            "https://slack.com/user_image_1024"?: string;
            "https://slack.com/user_image_192"?: string;
            "https://slack.com/user_image_24"?: string;
            "https://slack.com/user_image_32"?: string;
            "https://slack.com/user_image_48"?: string;
            "https://slack.com/user_image_512"?: string;
            "https://slack.com/user_image_72"?: string;
            locale?: string;
            name?: string;
            needed?: string;
            ok: boolean;
            picture?: string;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            sub?: string;
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "pins.add.args": {
            channel: string;
            timestamp?: string;
        };
        "pins.add.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "pins.list.args": {
            channel: string;
        };
        "pins.list.reply": {
            count?: number;
            error?: string;
            items?: ({
                channel?: string;
                comment?: string;
                created?: number;
                created_by?: string;
                file?: components["schemas"]["objs_file"];
                message?: components["schemas"]["objs_message"];
                type?: string;
            } & {
                [key: string]: unknown;
            })[];
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "pins.remove.args": {
            channel: string;
            timestamp?: string;
        };
        "pins.remove.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "reactions.add.args": {
            channel: string;
            name: string;
            timestamp: string;
        };
        "reactions.add.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "reactions.get.args": {
            channel?: string;
            file?: string;
            file_comment?: string;
            full?: boolean;
            timestamp?: string;
        };
        "reactions.get.reply": {
            channel?: string;
            comment?: components["schemas"]["objs_comment"];
            error?: string;
            file?: components["schemas"]["objs_file"];
            message?: components["schemas"]["objs_message"];
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            type?: string;
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "reactions.list.args": {
            user?: string;
            full?: boolean;
            /** @default 100 */
            count?: number;
            /** @default 1 */
            page?: number;
            cursor?: string;
            /** @default 0 */
            limit?: number;
            team_id?: string;
        };
        "reactions.list.reply": {
            error?: string;
            items?: ({
                channel?: string;
                comment?: components["schemas"]["objs_comment"];
                file?: components["schemas"]["objs_file"];
                message?: components["schemas"]["objs_message"];
                type?: string;
            } & {
                [key: string]: unknown;
            })[];
            needed?: string;
            ok: boolean;
            paging?: components["schemas"]["objs_paging"];
            provided?: string;
            response_metadata?: components["schemas"]["objs_response_metadata"];
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "reactions.remove.args": {
            name: string;
            file?: string;
            file_comment?: string;
            channel?: string;
            timestamp?: string;
        };
        "reactions.remove.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "reminders.add.args": {
            text: string;
            time: string;
            user?: string;
            team_id?: string;
            recurrence?: Record<string, never>;
        };
        "reminders.add.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            reminder?: components["schemas"]["objs_reminder"];
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "reminders.complete.args": {
            reminder: string;
            team_id?: string;
        };
        "reminders.complete.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "reminders.delete.args": {
            reminder: string;
            team_id?: string;
        };
        "reminders.delete.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "reminders.info.args": {
            reminder: string;
            team_id?: string;
        };
        "reminders.info.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            reminder?: components["schemas"]["objs_reminder"];
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "reminders.list.args": {
            team_id?: string;
        };
        "reminders.list.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            reminders?: components["schemas"]["objs_reminder"][];
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "rtm.connect.args": {
            /** @default false */
            batch_presence_aware?: boolean;
            /** @default true */
            presence_sub?: boolean;
        };
        "rtm.connect.reply": {
            context?: string;
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            self?: {
                id?: string;
                name?: string;
            } & {
                [key: string]: unknown;
            };
            team?: {
                domain?: string;
                enterprise_id?: unknown;
                enterprise_name?: unknown;
                id?: string;
                name?: string;
            } & {
                [key: string]: unknown;
            };
            url?: string;
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "rtm.start.args": {
            simple_latest?: boolean;
            no_unreads?: boolean;
            mpim_aware?: boolean;
            /** @default true */
            presence_sub?: boolean;
            /** @default false */
            batch_presence_aware?: boolean;
            /** @default false */
            no_latest?: boolean;
            include_locale?: boolean;
        };
        "rtm.start.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            self?: {
                id?: unknown;
                name?: string;
            } & {
                [key: string]: unknown;
            };
            team?: {
                domain?: string;
                enterprise_id?: unknown;
                enterprise_name?: unknown;
                id?: unknown;
                name?: string;
            } & {
                [key: string]: unknown;
            };
            url?: string;
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "search.all.args": {
            /** @default 20 */
            count?: number;
            highlight?: boolean;
            /** @default 1 */
            page?: number;
            query: string;
            /** @default score */
            sort?: string;
            /**
             * @default desc
             * @enum {string}
             */
            sort_dir?: "asc" | "desc";
            team_id?: string;
        };
        "search.all.reply": {
            error?: string;
            files?: unknown;
            messages?: unknown;
            needed?: string;
            ok: boolean;
            posts?: unknown;
            provided?: string;
            query?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "search.files.args": {
            /** @default 20 */
            count?: number;
            highlight?: boolean;
            /** @default 1 */
            page?: number;
            query: string;
            /** @default score */
            sort?: string;
            /**
             * @default desc
             * @enum {string}
             */
            sort_dir?: "asc" | "desc";
            team_id?: string;
        };
        "search.files.reply": {
            channels?: Record<string, never>;
            error?: string;
            files?: {
                all_stop_words?: boolean;
                matches?: unknown[];
                pagination?: {
                    first?: number;
                    last?: number;
                    page?: number;
                    page_count?: number;
                    per_page?: number;
                    total_count?: number;
                    warnings?: string[];
                } & {
                    [key: string]: unknown;
                };
                paging?: {
                    count?: number;
                    page?: number;
                    pages?: number;
                    total?: number;
                    warnings?: string[];
                } & {
                    [key: string]: unknown;
                };
                query_too_long?: boolean;
                total?: number;
            } & {
                [key: string]: unknown;
            };
            groups?: Record<string, never>;
            ignored_exclude_bots_pref?: boolean;
            ims?: Record<string, never>;
            needed?: string;
            ok: boolean;
            provided?: string;
            query?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            teams?: Record<string, never>;
            users?: Record<string, never>;
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "search.messages.args": {
            /** @default 20 */
            count?: number;
            highlight?: boolean;
            /** @default 1 */
            page?: number;
            cursor?: string;
            query: string;
            /** @default score */
            sort?: string;
            /**
             * @default desc
             * @enum {string}
             */
            sort_dir?: "asc" | "desc" | "";
            team_id?: string;
        };
        "search.messages.reply": {
            bots?: Record<string, never>;
            error?: string;
            ignored_exclude_bots_pref?: boolean;
            messages?: {
                all_stop_words?: boolean;
                matches?: unknown[];
                pagination?: {
                    first?: number;
                    last?: number;
                    next_cursor?: string;
                    page?: number;
                    page_count?: number;
                    per_page?: number;
                    total_count?: number;
                    warnings?: string[];
                } & {
                    [key: string]: unknown;
                };
                paging?: {
                    count?: number;
                    next_cursor?: string;
                    page?: number;
                    pages?: number;
                    total?: number;
                    warnings?: string[];
                } & {
                    [key: string]: unknown;
                };
                total?: number;
            } & {
                [key: string]: unknown;
            };
            needed?: string;
            ok: boolean;
            provided?: string;
            query?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            show_feedback?: boolean;
            teams?: Record<string, never>;
            users?: Record<string, never>;
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "slackLists.access.delete.args": {
            list_id: string;
            channel_ids?: string[];
            user_ids?: string[];
        };
        "slackLists.access.delete.reply": {
            error?: string;
            failed_to_update_channel_ids?: unknown[];
            failed_to_update_user_ids?: unknown[];
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "slackLists.access.set.args": {
            list_id: string;
            access_level: string;
            channel_ids?: string[];
            user_ids?: string[];
        };
        "slackLists.access.set.reply": {
            error?: string;
            failed_to_update_channel_ids?: unknown[];
            failed_to_update_user_ids?: unknown[];
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "slackLists.create.args": {
            name: string;
            description_blocks?: unknown[];
            schema?: unknown[];
            copy_from_list_id?: string;
            include_copied_list_records?: boolean;
            /** @default false */
            todo_mode?: boolean;
        };
        "slackLists.create.reply": {
            error?: string;
            list_id?: string;
            list_metadata?: {
                integrations?: string[];
                schema?: ({
                    id?: string;
                    is_primary_column?: boolean;
                    key?: string;
                    name?: string;
                    options?: {
                        choices?: ({
                            color?: string;
                            label?: string;
                            value?: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        format?: string;
                        show_member_name?: boolean;
                    } & {
                        [key: string]: unknown;
                    };
                    type?: string;
                } & {
                    [key: string]: unknown;
                })[];
                subtask_schema?: ({
                    id?: string;
                    is_primary_column?: boolean;
                    key?: string;
                    name?: string;
                    options?: {
                        format?: string;
                        show_member_name?: boolean;
                    } & {
                        [key: string]: unknown;
                    };
                    type?: string;
                } & {
                    [key: string]: unknown;
                })[];
                views?: ({
                    id?: string;
                    is_locked?: boolean;
                    name?: string;
                    position?: string;
                    type?: string;
                } & {
                    [key: string]: unknown;
                })[];
            } & {
                [key: string]: unknown;
            };
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "slackLists.download.get.args": {
            list_id: string;
            job_id: string;
            /** @default csv */
            format?: string;
            /** @default false */
            include_threads?: boolean;
            /** @default false */
            include_attachments?: boolean;
        };
        "slackLists.download.get.reply": {
            download_url?: string;
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            status?: string;
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "slackLists.download.start.args": {
            list_id: string;
            /** @default false */
            include_archived?: boolean;
            /** @default csv */
            format?: string;
            /** @default false */
            include_threads?: boolean;
            /** @default false */
            include_attachments?: boolean;
        };
        "slackLists.download.start.reply": {
            error?: string;
            job_id?: number | string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "slackLists.items.create.args": {
            list_id: string;
            duplicated_item_id?: string;
            parent_item_id?: string;
            initial_fields?: unknown[];
        };
        "slackLists.items.create.reply": {
            error?: string;
            item?: {
                created_by?: string;
                date_created?: number;
                fields?: ({
                    checkbox?: boolean;
                    column_id?: string;
                    key?: string;
                    rich_text?: ({
                        block_id?: string;
                        elements?: ({
                            elements?: ({
                                text?: string;
                                type?: string;
                            } & {
                                [key: string]: unknown;
                            })[];
                            type?: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        type?: string;
                    } & {
                        [key: string]: unknown;
                    })[];
                    text?: string;
                    value?: string;
                } & {
                    [key: string]: unknown;
                })[];
                id?: string;
                list_id?: string;
                updated_by?: string;
                updated_timestamp?: string;
            } & {
                [key: string]: unknown;
            };
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "slackLists.items.delete.args": {
            list_id: string;
            id: string;
        };
        "slackLists.items.delete.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "slackLists.items.deleteMultiple.args": {
            list_id: string;
            ids: string[];
        };
        "slackLists.items.deleteMultiple.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "slackLists.items.info.args": {
            list_id: string;
            id: string;
            /** @default false */
            include_is_subscribed?: boolean;
        };
        "slackLists.items.info.reply": {
            error?: string;
            list?: {
                access?: string;
                created?: number;
                display_as_bot?: boolean;
                editable?: boolean;
                external_type?: string;
                file_access?: string;
                filetype?: string;
                has_rich_preview?: boolean;
                id?: string;
                is_ai_suggested?: boolean;
                is_external?: boolean;
                is_modified_by_ai?: boolean;
                is_public?: boolean;
                is_restricted_sharing_enabled?: boolean;
                is_starred?: boolean;
                last_editor?: string;
                list_csv_download_url?: string;
                list_limits?: {
                    archived_row_count?: number;
                    column_count?: number;
                    column_count_limit?: number;
                    max_attachments_per_cell?: number;
                    over_column_maximum?: boolean;
                    over_row_maximum?: boolean;
                    over_view_maximum?: boolean;
                    row_count?: number;
                    row_count_limit?: number;
                    view_count?: number;
                    view_count_limit?: number;
                } & {
                    [key: string]: unknown;
                };
                list_metadata?: {
                    creation_source?: {
                        reference_id?: string;
                        type?: string;
                    } & {
                        [key: string]: unknown;
                    };
                    default_view?: string;
                    description?: string;
                    description_blocks?: ({
                        block_id?: string;
                        elements?: ({
                            elements?: ({
                                text?: string;
                                type?: string;
                            } & {
                                [key: string]: unknown;
                            })[];
                            type?: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        type?: string;
                    } & {
                        [key: string]: unknown;
                    })[];
                    icon?: string;
                    integrations?: string[];
                    is_trial?: boolean;
                    schema?: ({
                        id?: string;
                        is_primary_column?: boolean;
                        key?: string;
                        name?: string;
                        options?: {
                            choices?: ({
                                color?: string;
                                label?: string;
                                value?: string;
                            } & {
                                [key: string]: unknown;
                            })[];
                            format?: string;
                            show_member_name?: boolean;
                        } & {
                            [key: string]: unknown;
                        };
                        type?: string;
                    } & {
                        [key: string]: unknown;
                    })[];
                    subtask_schema?: ({
                        id?: string;
                        is_primary_column?: boolean;
                        key?: string;
                        name?: string;
                        options?: {
                            format?: string;
                            show_member_name?: boolean;
                        } & {
                            [key: string]: unknown;
                        };
                        type?: string;
                    } & {
                        [key: string]: unknown;
                    })[];
                    todo_mode?: boolean;
                    views?: ({
                        columns?: ({
                            id?: string;
                            key?: string;
                            position?: string;
                            visible?: boolean;
                        } & {
                            [key: string]: unknown;
                        })[];
                        created_by?: string;
                        date_created?: number;
                        default_view_key?: string;
                        id?: string;
                        is_all_items_view?: boolean;
                        is_locked?: boolean;
                        name?: string;
                        position?: string;
                        show_completed_items?: boolean;
                        stick_column_left?: boolean;
                        type?: string;
                    } & {
                        [key: string]: unknown;
                    })[];
                } & {
                    [key: string]: unknown;
                };
                mimetype?: string;
                mode?: string;
                name?: string;
                org_or_workspace_access?: string;
                permalink?: string;
                permalink_public?: string;
                pretty_type?: string;
                public_url_shared?: boolean;
                size?: number;
                skipped_shares?: boolean;
                teams_shared_with?: string[];
                timestamp?: number;
                title?: string;
                updated?: number;
                url_private?: string;
                url_private_download?: string;
                user?: string;
                user_team?: string;
                username?: string;
            } & {
                [key: string]: unknown;
            };
            needed?: string;
            ok: boolean;
            parent_task?: unknown;
            provided?: string;
            record?: {
                created_by?: string;
                date_created?: number;
                fields?: ({
                    checkbox?: boolean;
                    column_id?: string;
                    key?: string;
                    rich_text?: ({
                        block_id?: string;
                        elements?: ({
                            elements?: ({
                                text?: string;
                                type?: string;
                            } & {
                                [key: string]: unknown;
                            })[];
                            type?: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        type?: string;
                    } & {
                        [key: string]: unknown;
                    })[];
                    text?: string;
                    value?: boolean;
                } & {
                    [key: string]: unknown;
                })[];
                id?: string;
                is_subscribed?: boolean;
                list_id?: string;
                updated_by?: string;
                updated_timestamp?: string;
            } & {
                [key: string]: unknown;
            };
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            subtasks?: ({
                created_by?: string;
                date_created?: number;
                fields?: ({
                    checkbox?: boolean;
                    column_id?: string;
                    key?: string;
                    value?: boolean;
                } & {
                    [key: string]: unknown;
                })[];
                id?: string;
                is_subscribed?: boolean;
                list_id?: string;
                updated_by?: string;
                updated_timestamp?: string;
            } & {
                [key: string]: unknown;
            })[];
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "slackLists.items.list.args": {
            list_id: string;
            limit?: number;
            cursor?: string;
            /** @default false */
            archived?: boolean;
        };
        "slackLists.items.list.reply": {
            error?: string;
            items?: ({
                created_by?: string;
                date_created?: number;
                fields?: ({
                    checkbox?: boolean;
                    column_id?: string;
                    key?: string;
                    rich_text?: ({
                        block_id?: string;
                        elements?: ({
                            elements?: ({
                                text?: string;
                                type?: string;
                            } & {
                                [key: string]: unknown;
                            })[];
                            type?: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        type?: string;
                    } & {
                        [key: string]: unknown;
                    })[];
                    text?: string;
                    value?: boolean | string;
                } & {
                    [key: string]: unknown;
                })[];
                id?: string;
                list_id?: string;
                updated_by?: string;
                updated_timestamp?: string;
            } & {
                [key: string]: unknown;
            })[];
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                next_cursor?: string;
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "slackLists.items.update.args": {
            list_id: string;
            cells: unknown[];
        };
        "slackLists.items.update.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "slackLists.update.args": {
            id: string;
            name?: string;
            description_blocks?: unknown[];
            todo_mode?: boolean;
        };
        "slackLists.update.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "stars.add.args": {
            channel?: string;
            file?: string;
            file_comment?: string;
            timestamp?: string;
        };
        "stars.add.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "stars.list.args": {
            /** @default 100 */
            count?: number;
            cursor?: string;
            /** @default 0 */
            limit?: number;
            /** @default 1 */
            page?: number;
            team_id?: string;
        };
        "stars.list.reply": {
            error?: string;
            items?: ({
                channel?: string;
                comment?: components["schemas"]["objs_comment"];
                date_create?: number;
                file?: components["schemas"]["objs_file"];
                message?: components["schemas"]["objs_message"];
                type?: string;
            } & {
                [key: string]: unknown;
            })[];
            needed?: string;
            ok: boolean;
            paging?: components["schemas"]["objs_paging"];
            provided?: string;
            response_metadata?: {
                messages?: string[];
                next_cursor?: string;
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "stars.remove.args": {
            channel?: string;
            file?: string;
            file_comment?: string;
            timestamp?: string;
        };
        "stars.remove.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "team.accessLogs.args": {
            /** @default now */
            before?: string;
            /** @default 100 */
            count?: string;
            /** @default 1 */
            page?: string;
            cursor?: string;
            /** @default 0 */
            limit?: number;
            team_id?: string;
        };
        "team.accessLogs.reply": {
            error?: string;
            logins?: ({
                count?: number;
                country?: null | string;
                date_first?: number;
                date_last?: number;
                ip?: null | string;
                isp?: null | string;
                region?: null | string;
                user_agent?: string;
                user_id?: string;
                username?: string;
            } & {
                [key: string]: unknown;
            })[];
            needed?: string;
            ok: boolean;
            paging?: components["schemas"]["objs_paging"];
            provided?: string;
            response_metadata?: {
                messages?: string[];
                next_cursor?: string;
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "team.billableInfo.args": {
            cursor?: string;
            limit?: number;
            user?: string;
            team_id?: string;
        };
        "team.billableInfo.reply": {
            billable_info?: {
                [key: string]: {
                    billing_active?: boolean;
                } & {
                    [key: string]: unknown;
                };
            };
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                next_cursor?: string;
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "team.billing.info.args": Record<string, never>;
        "team.billing.info.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            plan?: string;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "team.externalTeams.disconnect.args": {
            target_team: string;
        };
        "team.externalTeams.disconnect.reply": {
            error?: string;
            job_enqueued?: boolean;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "team.externalTeams.list.args": {
            /** @default 20 */
            limit?: number;
            cursor?: string;
            /**
             * @default team_name
             * @enum {string}
             */
            sort_field?: "team_name" | "last_active_timestamp" | "connection_status";
            /**
             * @default asc
             * @enum {string}
             */
            sort_direction?: "asc" | "desc";
            slack_connect_pref_filter?: ("approved_orgs_only" | "allow_sc_file_uploads" | "profile_visibility" | "away_team_sc_invite_permissions" | "accept_sc_invites" | "sc_mpdm_to_private" | "require_sc_channel_for_sc_dm" | "external_awareness_context_bar" | "interact_with_externally_owned_workflows" | "external_teams_interact_with_locally_owned_workflows")[];
            workspace_filter?: string[];
            /** @enum {string} */
            connection_status_filter?: "CONNECTED" | "DISCONNECTED" | "BLOCKED" | "IN_REVIEW";
        };
        "team.externalTeams.list.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            organizations?: ({
                canvas?: {
                    ownership_details?: ({
                        count?: number;
                        team_id?: string;
                    } & {
                        [key: string]: unknown;
                    })[];
                    total_count?: number;
                } & {
                    [key: string]: unknown;
                };
                connected_workspaces?: ({
                    workspace_id?: string;
                    workspace_name?: string;
                } & {
                    [key: string]: unknown;
                })[];
                connection_status?: string;
                im_channel_count?: number;
                is_sponsored?: boolean;
                last_active_timestamp?: number;
                lists?: {
                    ownership_details?: ({
                        count?: number;
                        team_id?: string;
                    } & {
                        [key: string]: unknown;
                    })[];
                    total_count?: number;
                } & {
                    [key: string]: unknown;
                };
                mpim_channel_count?: number;
                private_channel_count?: number;
                public_channel_count?: number;
                slack_connect_prefs?: {
                    accept_sc_invites?: {
                        accept_in_workspace_ids?: string[];
                        accept_private?: boolean;
                        actor?: string;
                        date_update?: number;
                        invalid_workspace_ids?: string[];
                        source?: string;
                        type?: string;
                        use_allowed_workspaces?: boolean;
                    } & {
                        [key: string]: unknown;
                    };
                    allow_sc_file_uploads?: {
                        actor?: string;
                        date_update?: number;
                        source?: string;
                        value?: boolean;
                    } & {
                        [key: string]: unknown;
                    };
                    allowed_canvas_sharing?: {
                        actor?: string;
                        date_update?: number;
                        source?: string;
                        value?: boolean;
                    } & {
                        [key: string]: unknown;
                    };
                    allowed_list_sharing?: {
                        actor?: string;
                        date_update?: number;
                        source?: string;
                        value?: boolean;
                    } & {
                        [key: string]: unknown;
                    };
                    allowed_workspaces?: {
                        actor?: string;
                        date_update?: number;
                        source?: string;
                        team_ids?: string[];
                        type?: string;
                    } & {
                        [key: string]: unknown;
                    };
                    approved_org_info?: {
                        actor?: string;
                        approval_type?: string;
                        date_update?: number;
                        source?: string;
                    } & {
                        [key: string]: unknown;
                    };
                    away_team_sc_invite_permissions?: {
                        actor?: string;
                        date_update?: number;
                        source?: string;
                        team_ids?: string[];
                        type?: string;
                    } & {
                        [key: string]: unknown;
                    };
                    away_team_sc_invite_require_2fa?: {
                        actor?: string;
                        date_update?: number;
                        source?: string;
                        type?: boolean;
                    } & {
                        [key: string]: unknown;
                    };
                    external_awareness_context_bar?: {
                        actor?: string;
                        date_update?: number;
                        source?: string;
                        type?: string;
                    } & {
                        [key: string]: unknown;
                    };
                    profile_visibility?: {
                        actor?: string;
                        date_update?: number;
                        source?: string;
                        type?: string;
                    } & {
                        [key: string]: unknown;
                    };
                    require_sc_channel_for_sc_dm?: {
                        actor?: string;
                        date_update?: number;
                        source?: string;
                        value?: boolean;
                    } & {
                        [key: string]: unknown;
                    };
                    sc_channel_limited_access?: {
                        actor?: string;
                        date_update?: number;
                        source?: string;
                        type?: string;
                    } & {
                        [key: string]: unknown;
                    };
                    sc_mpdm_to_private?: {
                        accept_in_workspace_id?: string;
                        actor?: string;
                        date_update?: number;
                        invalid_workspace_ids?: string[];
                        source?: string;
                        type?: string;
                    } & {
                        [key: string]: unknown;
                    };
                    shared_channel_invite_requested?: {
                        actor?: string;
                        approval_destination?: {
                            all_who_can_manage_shared_channels?: boolean;
                            channel_id?: string;
                        } & {
                            [key: string]: unknown;
                        };
                        date_update?: number;
                        enabled?: boolean;
                        source?: string;
                        usergroup_exclude?: {
                            id?: string;
                            team_id?: string;
                        } & {
                            [key: string]: unknown;
                        };
                        usergroup_include?: {
                            id?: string;
                            team_id?: string;
                        } & {
                            [key: string]: unknown;
                        };
                    } & {
                        [key: string]: unknown;
                    };
                } & {
                    [key: string]: unknown;
                };
                team_domain?: string;
                team_id?: string;
                team_name?: string;
            } & {
                [key: string]: unknown;
            })[];
            provided?: string;
            response_metadata?: {
                messages?: string[];
                next_cursor?: string;
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            total_count?: number;
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "team.info.args": {
            domain?: string;
            team?: string;
        };
        "team.info.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            team?: components["schemas"]["objs_team"];
            teams?: unknown[];
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "team.integrationLogs.args": {
            app_id?: string;
            /** @enum {string} */
            change_type?: "added" | "removed" | "enabled" | "disabled" | "updated";
            /** @default 100 */
            count?: string;
            /** @default 1 */
            page?: string;
            service_id?: string;
            team_id?: string;
            user?: string;
        };
        "team.integrationLogs.reply": {
            error?: string;
            logs?: ({
                admin_app_id?: string;
                app_id?: string;
                app_type?: string;
                change_type?: string;
                channel?: string;
                date?: string;
                reason?: string;
                resolution?: string;
                rss_feed?: boolean;
                rss_feed_change_type?: string;
                rss_feed_title?: string;
                rss_feed_url?: string;
                scope?: string;
                service_id?: number | string;
                service_type?: string;
                user_id?: string;
                user_name?: string;
            } & {
                [key: string]: unknown;
            })[];
            needed?: string;
            ok: boolean;
            paging?: components["schemas"]["objs_paging"];
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "team.preferences.list.args": Record<string, never>;
        "team.preferences.list.reply": {
            allow_message_deletion?: boolean;
            disable_file_uploads?: string;
            display_real_names?: boolean;
            error?: string;
            msg_edit_window_mins?: number;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
            who_can_post_general?: string;
        } & {
            [key: string]: unknown;
        };
        "team.profile.get.args": {
            /** @enum {string} */
            visibility?: "all" | "visible" | "hidden";
        };
        "team.profile.get.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            profile?: {
                fields?: components["schemas"]["objs_team_profile_field"][];
                sections?: ({
                    id?: string;
                    is_hidden?: boolean;
                    label?: string;
                    order?: number;
                    section_type?: string;
                    team_id?: string;
                } & {
                    [key: string]: unknown;
                })[];
            } & {
                [key: string]: unknown;
            };
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "tooling.tokens.rotate.args": {
            refresh_token: string;
        };
        "tooling.tokens.rotate.reply": {
            error?: string;
            exp?: number;
            iat?: number;
            needed?: string;
            ok: boolean;
            provided?: string;
            refresh_token?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            team_id?: string;
            token?: string;
            user_id?: string;
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "usergroups.create.args": {
            channels?: string[];
            additional_channels?: string[];
            description?: string;
            handle?: string;
            include_count?: boolean;
            name: string;
            team_id?: string;
            enable_section?: boolean;
        };
        "usergroups.create.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            usergroup?: components["schemas"]["objs_subteam"];
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "usergroups.disable.args": {
            include_count?: boolean;
            team_id?: string;
            usergroup: string;
        };
        "usergroups.disable.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            usergroup?: components["schemas"]["objs_subteam"];
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "usergroups.enable.args": {
            include_count?: boolean;
            team_id?: string;
            usergroup: string;
        };
        "usergroups.enable.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            usergroup?: components["schemas"]["objs_subteam"];
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "usergroups.list.args": {
            include_count?: boolean;
            include_disabled?: boolean;
            include_users?: boolean;
            team_id?: string;
        };
        "usergroups.list.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            usergroups?: components["schemas"]["objs_subteam"][];
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "usergroups.update.args": {
            channels?: string[];
            additional_channels?: string[];
            description?: string;
            handle?: string;
            include_count?: boolean;
            name?: string;
            team_id?: string;
            usergroup: string;
            enable_section?: boolean;
        };
        "usergroups.update.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            usergroup?: components["schemas"]["objs_subteam"];
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "usergroups.users.list.args": {
            include_disabled?: boolean;
            usergroup: string;
            team_id?: string;
        };
        "usergroups.users.list.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            users?: string[];
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "usergroups.users.update.args": {
            include_count?: boolean;
            team_id?: string;
            usergroup: string;
            users: string[] | string;
            additional_channels?: string[];
            is_shared?: boolean;
        };
        "usergroups.users.update.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            usergroup?: components["schemas"]["objs_subteam"];
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "users.conversations.args": {
            cursor?: string;
            /** @default false */
            exclude_archived?: boolean;
            /** @default false */
            exclude_muted?: boolean;
            /** @default 100 */
            limit?: number;
            team_id?: string;
            /** @default public_channel */
            types?: string;
            user?: string;
        };
        "users.conversations.reply": {
            arg?: string;
            channels?: components["schemas"]["objs_conversation"][];
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                next_cursor?: string;
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "users.deletePhoto.args": Record<string, never>;
        "users.deletePhoto.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "users.discoverableContacts.lookup.args": {
            email: string;
        };
        "users.discoverableContacts.lookup.reply": {
            error?: string;
            is_discoverable?: boolean;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "users.getPresence.args": {
            user?: string;
        };
        "users.getPresence.reply": {
            auto_away?: boolean;
            connection_count?: number;
            error?: string;
            last_activity?: number;
            manual_away?: boolean;
            needed?: string;
            ok: boolean;
            online?: boolean;
            presence?: string;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: Record<string, never>;
        };
        "users.identity.args": Record<string, never>;
        "users.identity.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            team?: {
                domain?: string;
                id?: string;
                image_102?: string;
                image_132?: string;
                image_230?: string;
                image_34?: string;
                image_44?: string;
                image_68?: string;
                image_88?: string;
                image_default?: boolean;
                image_original?: string;
                name?: string;
            } & {
                [key: string]: unknown;
            };
            user?: {
                email?: string;
                id?: string;
                image_1024?: string;
                image_192?: string;
                image_24?: string;
                image_32?: string;
                image_48?: string;
                image_512?: string;
                image_72?: string;
                name?: string;
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "users.info.args": {
            include_locale?: boolean;
            user: string;
        };
        "users.info.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            user?: components["schemas"]["objs_user"];
            users?: unknown[];
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "users.list.args": {
            cursor?: string;
            include_locale?: boolean;
            /** @default 0 */
            limit?: number;
            team_id?: string;
        };
        "users.list.reply": {
            cache_ts?: number;
            error?: string;
            members?: components["schemas"]["objs_user"][];
            needed?: string;
            offset?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: components["schemas"]["objs_response_metadata"];
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "users.lookupByEmail.args": {
            email: string;
        };
        "users.lookupByEmail.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            user?: components["schemas"]["objs_user"];
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "users.profile.get.args": {
            /** @default false */
            include_labels?: boolean;
            user?: string;
        };
        "users.profile.get.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            profile?: components["schemas"]["objs_user_profile"];
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "users.profile.set.args": {
            name?: string;
            profile?: string;
            user?: string;
            value?: string;
        };
        "users.profile.set.reply": {
            email_pending?: string;
            error?: string;
            needed?: string;
            ok: boolean;
            profile?: components["schemas"]["objs_user_profile"];
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            username?: string;
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "users.setActive.args": Record<string, never>;
        "users.setActive.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "users.setPhoto.args": {
            crop_w?: string;
            crop_x?: string;
            crop_y?: string;
            image?: string;
        };
        "users.setPhoto.reply": {
            debug_step?: string;
            dims?: string;
            error?: string;
            needed?: string;
            ok: boolean;
            profile?: {
                avatar_hash?: string;
                image_1024?: string;
                image_192?: string;
                image_24?: string;
                image_32?: string;
                image_48?: string;
                image_512?: string;
                image_72?: string;
                image_original?: string;
            } & {
                [key: string]: unknown;
            };
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            time_ident?: number;
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "users.setPresence.args": {
            /** @enum {string} */
            presence: "auto" | "away";
        };
        "users.setPresence.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "views.open.args": {
            trigger_id?: null | string;
            interactivity_pointer?: null | string;
            view: Record<string, never> | string;
        };
        "views.open.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            view?: unknown;
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "views.publish.args": {
            user_id: string;
            view: Record<string, never> | string;
            hash?: string;
            interactivity_pointer?: string;
        };
        "views.publish.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            view?: unknown;
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "views.push.args": {
            trigger_id?: null | string;
            interactivity_pointer?: null | string;
            view: Record<string, never> | string;
        };
        "views.push.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            view?: unknown;
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "views.update.args": {
            view_id?: string;
            external_id?: string;
            view: Record<string, never> | string;
            hash?: string;
        };
        "views.update.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            view?: unknown;
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "workflows.featured.add.args": {
            channel_id: string;
            trigger_ids: string[];
        };
        "workflows.featured.add.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "workflows.featured.list.args": {
            channel_ids: string[];
        };
        "workflows.featured.list.reply": {
            error?: string;
            featured_workflows?: ({
                channel_id?: string;
                triggers?: ({
                    id?: string;
                    title?: string;
                } & {
                    [key: string]: unknown;
                })[];
            } & {
                [key: string]: unknown;
            })[];
            invalid_channel_ids?: string[];
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "workflows.featured.remove.args": {
            channel_id: string;
            trigger_ids: string[];
        };
        "workflows.featured.remove.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "workflows.featured.set.args": {
            channel_id: string;
            trigger_ids: string[];
        };
        "workflows.featured.set.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "workflows.triggers.permissions.add.args": {
            trigger_id: string;
            user_ids?: string[] | string;
            channel_ids?: string[] | string;
            team_ids?: string[] | string;
            org_ids?: string[] | string;
        };
        "workflows.triggers.permissions.add.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "workflows.triggers.permissions.list.args": {
            trigger_id: string;
        };
        "workflows.triggers.permissions.list.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "workflows.triggers.permissions.remove.args": {
            trigger_id: string;
            user_ids?: string[] | string;
            channel_ids?: string[] | string;
            team_ids?: string[] | string;
            org_ids?: string[] | string;
        };
        "workflows.triggers.permissions.remove.reply": {
            channel_ids?: unknown[];
            error?: string;
            needed?: string;
            ok: boolean;
            org_ids?: string[];
            permission_type?: string;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            team_ids?: unknown[];
            user_ids?: unknown[];
            warning?: string;
        } & {
            [key: string]: unknown;
        };
        "workflows.triggers.permissions.set.args": {
            trigger_id: string;
            /** @enum {string} */
            permission_type: "everyone" | "app_collaborators" | "named_entities";
            user_ids?: string[] | string;
            channel_ids?: string[] | string;
            team_ids?: string[] | string;
            org_ids?: string[] | string;
        };
        "workflows.triggers.permissions.set.reply": {
            error?: string;
            needed?: string;
            ok: boolean;
            provided?: string;
            response_metadata?: {
                messages?: string[];
                warnings?: string[];
            } & {
                [key: string]: unknown;
            };
            warning?: string;
        } & {
            [key: string]: unknown;
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
    "admin.analytics.getFile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.analytics.getFile.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.analytics.getFile.reply"];
                };
            };
        };
    };
    "admin.analytics.messages.activity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.analytics.messages.activity.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.analytics.messages.activity.reply"];
                };
            };
        };
    };
    "admin.analytics.messages.metadata": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.analytics.messages.metadata.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.analytics.messages.metadata.reply"];
                };
            };
        };
    };
    "admin.apps.activities.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.apps.activities.list.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.apps.activities.list.reply"];
                };
            };
        };
    };
    "admin.apps.approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.apps.approve.args"];
                "application/json": components["schemas"]["admin.apps.approve.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.apps.approve.reply"];
                };
            };
        };
    };
    "admin.apps.approved.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.apps.approved.list.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.apps.approved.list.reply"];
                };
            };
        };
    };
    "admin.apps.clearResolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.apps.clearResolution.args"];
                "application/json": components["schemas"]["admin.apps.clearResolution.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.apps.clearResolution.reply"];
                };
            };
        };
    };
    "admin.apps.config.lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.apps.config.lookup.args"];
                "application/json": components["schemas"]["admin.apps.config.lookup.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.apps.config.lookup.reply"];
                };
            };
        };
    };
    "admin.apps.config.set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.apps.config.set.args"];
                "application/json": components["schemas"]["admin.apps.config.set.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.apps.config.set.reply"];
                };
            };
        };
    };
    "admin.apps.mcp.servers.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.apps.mcp.servers.list.args"];
                "application/json": components["schemas"]["admin.apps.mcp.servers.list.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.apps.mcp.servers.list.reply"];
                };
            };
        };
    };
    "admin.apps.mcp.servers.permissions.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.apps.mcp.servers.permissions.list.args"];
                "application/json": components["schemas"]["admin.apps.mcp.servers.permissions.list.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.apps.mcp.servers.permissions.list.reply"];
                };
            };
        };
    };
    "admin.apps.mcp.servers.permissions.set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.apps.mcp.servers.permissions.set.args"];
                "application/json": components["schemas"]["admin.apps.mcp.servers.permissions.set.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.apps.mcp.servers.permissions.set.reply"];
                };
            };
        };
    };
    "admin.apps.permissions.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.apps.permissions.add.args"];
                "application/json": components["schemas"]["admin.apps.permissions.add.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.apps.permissions.add.reply"];
                };
            };
        };
    };
    "admin.apps.permissions.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.apps.permissions.list.args"];
                "application/json": components["schemas"]["admin.apps.permissions.list.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.apps.permissions.list.reply"];
                };
            };
        };
    };
    "admin.apps.permissions.remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.apps.permissions.remove.args"];
                "application/json": components["schemas"]["admin.apps.permissions.remove.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.apps.permissions.remove.reply"];
                };
            };
        };
    };
    "admin.apps.permissions.set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.apps.permissions.set.args"];
                "application/json": components["schemas"]["admin.apps.permissions.set.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.apps.permissions.set.reply"];
                };
            };
        };
    };
    "admin.apps.requests.cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.apps.requests.cancel.args"];
                "application/json": components["schemas"]["admin.apps.requests.cancel.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.apps.requests.cancel.reply"];
                };
            };
        };
    };
    "admin.apps.requests.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.apps.requests.list.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.apps.requests.list.reply"];
                };
            };
        };
    };
    "admin.apps.restrict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.apps.restrict.args"];
                "application/json": components["schemas"]["admin.apps.restrict.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.apps.restrict.reply"];
                };
            };
        };
    };
    "admin.apps.restricted.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.apps.restricted.list.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.apps.restricted.list.reply"];
                };
            };
        };
    };
    "admin.apps.uninstall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.apps.uninstall.args"];
                "application/json": components["schemas"]["admin.apps.uninstall.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.apps.uninstall.reply"];
                };
            };
        };
    };
    "admin.audit.anomaly.allow.getItem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.audit.anomaly.allow.getItem.args"];
                "application/json": components["schemas"]["admin.audit.anomaly.allow.getItem.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.audit.anomaly.allow.getItem.reply"];
                };
            };
        };
    };
    "admin.audit.anomaly.allow.updateItem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.audit.anomaly.allow.updateItem.args"];
                "application/json": components["schemas"]["admin.audit.anomaly.allow.updateItem.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.audit.anomaly.allow.updateItem.reply"];
                };
            };
        };
    };
    "admin.auth.policy.assignEntities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.auth.policy.assignEntities.args"];
                "application/json": components["schemas"]["admin.auth.policy.assignEntities.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.auth.policy.assignEntities.reply"];
                };
            };
        };
    };
    "admin.auth.policy.getEntities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.auth.policy.getEntities.args"];
                "application/json": components["schemas"]["admin.auth.policy.getEntities.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.auth.policy.getEntities.reply"];
                };
            };
        };
    };
    "admin.auth.policy.removeEntities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.auth.policy.removeEntities.args"];
                "application/json": components["schemas"]["admin.auth.policy.removeEntities.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.auth.policy.removeEntities.reply"];
                };
            };
        };
    };
    "admin.barriers.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.barriers.create.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.barriers.create.reply"];
                };
            };
        };
    };
    "admin.barriers.delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.barriers.delete.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.barriers.delete.reply"];
                };
            };
        };
    };
    "admin.barriers.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.barriers.list.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.barriers.list.reply"];
                };
            };
        };
    };
    "admin.barriers.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.barriers.update.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.barriers.update.reply"];
                };
            };
        };
    };
    "admin.conversations.archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.conversations.archive.args"];
                "application/json": components["schemas"]["admin.conversations.archive.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.conversations.archive.reply"];
                };
            };
        };
    };
    "admin.conversations.bulkArchive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.conversations.bulkArchive.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.conversations.bulkArchive.reply"];
                };
            };
        };
    };
    "admin.conversations.bulkDelete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.conversations.bulkDelete.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.conversations.bulkDelete.reply"];
                };
            };
        };
    };
    "admin.conversations.bulkMove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.conversations.bulkMove.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.conversations.bulkMove.reply"];
                };
            };
        };
    };
    "admin.conversations.bulkSetExcludeFromSlackAi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.conversations.bulkSetExcludeFromSlackAi.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.conversations.bulkSetExcludeFromSlackAi.reply"];
                };
            };
        };
    };
    "admin.conversations.bulkSetProperties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.conversations.bulkSetProperties.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.conversations.bulkSetProperties.reply"];
                };
            };
        };
    };
    "admin.conversations.convertToPrivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.conversations.convertToPrivate.args"];
                "application/json": components["schemas"]["admin.conversations.convertToPrivate.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.conversations.convertToPrivate.reply"];
                };
            };
        };
    };
    "admin.conversations.convertToPublic": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.conversations.convertToPublic.args"];
                "application/json": components["schemas"]["admin.conversations.convertToPublic.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.conversations.convertToPublic.reply"];
                };
            };
        };
    };
    "admin.conversations.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.conversations.create.args"];
                "application/json": components["schemas"]["admin.conversations.create.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.conversations.create.reply"];
                };
            };
        };
    };
    "admin.conversations.createForObjects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.conversations.createForObjects.args"];
                "application/json": components["schemas"]["admin.conversations.createForObjects.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.conversations.createForObjects.reply"];
                };
            };
        };
    };
    "admin.conversations.delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.conversations.delete.args"];
                "application/json": components["schemas"]["admin.conversations.delete.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.conversations.delete.reply"];
                };
            };
        };
    };
    "admin.conversations.disconnectShared": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.conversations.disconnectShared.args"];
                "application/json": components["schemas"]["admin.conversations.disconnectShared.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.conversations.disconnectShared.reply"];
                };
            };
        };
    };
    "admin.conversations.ekm.listOriginalConnectedChannelInfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.conversations.ekm.listOriginalConnectedChannelInfo.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.conversations.ekm.listOriginalConnectedChannelInfo.reply"];
                };
            };
        };
    };
    "admin.conversations.getConversationPrefs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.conversations.getConversationPrefs.args"];
                "application/json": components["schemas"]["admin.conversations.getConversationPrefs.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.conversations.getConversationPrefs.reply"];
                };
            };
        };
    };
    "admin.conversations.getCustomRetention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.conversations.getCustomRetention.args"];
                "application/json": components["schemas"]["admin.conversations.getCustomRetention.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.conversations.getCustomRetention.reply"];
                };
            };
        };
    };
    "admin.conversations.getTeams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.conversations.getTeams.args"];
                "application/json": components["schemas"]["admin.conversations.getTeams.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.conversations.getTeams.reply"];
                };
            };
        };
    };
    "admin.conversations.invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.conversations.invite.args"];
                "application/json": components["schemas"]["admin.conversations.invite.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.conversations.invite.reply"];
                };
            };
        };
    };
    "admin.conversations.linkObjects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.conversations.linkObjects.args"];
                "application/json": components["schemas"]["admin.conversations.linkObjects.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.conversations.linkObjects.reply"];
                };
            };
        };
    };
    "admin.conversations.lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.conversations.lookup.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.conversations.lookup.reply"];
                };
            };
        };
    };
    "admin.conversations.removeCustomRetention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.conversations.removeCustomRetention.args"];
                "application/json": components["schemas"]["admin.conversations.removeCustomRetention.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.conversations.removeCustomRetention.reply"];
                };
            };
        };
    };
    "admin.conversations.rename": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.conversations.rename.args"];
                "application/json": components["schemas"]["admin.conversations.rename.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.conversations.rename.reply"];
                };
            };
        };
    };
    "admin.conversations.restrictAccess.addGroup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.conversations.restrictAccess.addGroup.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.conversations.restrictAccess.addGroup.reply"];
                };
            };
        };
    };
    "admin.conversations.restrictAccess.listGroups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.conversations.restrictAccess.listGroups.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.conversations.restrictAccess.listGroups.reply"];
                };
            };
        };
    };
    "admin.conversations.restrictAccess.removeGroup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.conversations.restrictAccess.removeGroup.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.conversations.restrictAccess.removeGroup.reply"];
                };
            };
        };
    };
    "admin.conversations.search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.conversations.search.args"];
                "application/json": components["schemas"]["admin.conversations.search.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.conversations.search.reply"];
                };
            };
        };
    };
    "admin.conversations.setConversationPrefs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.conversations.setConversationPrefs.args"];
                "application/json": components["schemas"]["admin.conversations.setConversationPrefs.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.conversations.setConversationPrefs.reply"];
                };
            };
        };
    };
    "admin.conversations.setCustomRetention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.conversations.setCustomRetention.args"];
                "application/json": components["schemas"]["admin.conversations.setCustomRetention.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.conversations.setCustomRetention.reply"];
                };
            };
        };
    };
    "admin.conversations.setTeams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.conversations.setTeams.args"];
                "application/json": components["schemas"]["admin.conversations.setTeams.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.conversations.setTeams.reply"];
                };
            };
        };
    };
    "admin.conversations.unarchive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.conversations.unarchive.args"];
                "application/json": components["schemas"]["admin.conversations.unarchive.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.conversations.unarchive.reply"];
                };
            };
        };
    };
    "admin.conversations.unlinkObjects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.conversations.unlinkObjects.args"];
                "application/json": components["schemas"]["admin.conversations.unlinkObjects.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.conversations.unlinkObjects.reply"];
                };
            };
        };
    };
    "admin.emoji.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.emoji.add.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.emoji.add.reply"];
                };
            };
        };
    };
    "admin.emoji.addAlias": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.emoji.addAlias.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.emoji.addAlias.reply"];
                };
            };
        };
    };
    "admin.emoji.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.emoji.list.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.emoji.list.reply"];
                };
            };
        };
    };
    "admin.emoji.remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.emoji.remove.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.emoji.remove.reply"];
                };
            };
        };
    };
    "admin.emoji.rename": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.emoji.rename.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.emoji.rename.reply"];
                };
            };
        };
    };
    "admin.functions.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.functions.list.args"];
                "application/json": components["schemas"]["admin.functions.list.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.functions.list.reply"];
                };
            };
        };
    };
    "admin.functions.permissions.lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.functions.permissions.lookup.args"];
                "application/json": components["schemas"]["admin.functions.permissions.lookup.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.functions.permissions.lookup.reply"];
                };
            };
        };
    };
    "admin.functions.permissions.set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.functions.permissions.set.args"];
                "application/json": components["schemas"]["admin.functions.permissions.set.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.functions.permissions.set.reply"];
                };
            };
        };
    };
    "admin.inviteRequests.approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.inviteRequests.approve.args"];
                "application/json": components["schemas"]["admin.inviteRequests.approve.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.inviteRequests.approve.reply"];
                };
            };
        };
    };
    "admin.inviteRequests.approved.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.inviteRequests.approved.list.args"];
                "application/json": components["schemas"]["admin.inviteRequests.approved.list.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.inviteRequests.approved.list.reply"];
                };
            };
        };
    };
    "admin.inviteRequests.denied.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.inviteRequests.denied.list.args"];
                "application/json": components["schemas"]["admin.inviteRequests.denied.list.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.inviteRequests.denied.list.reply"];
                };
            };
        };
    };
    "admin.inviteRequests.deny": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.inviteRequests.deny.args"];
                "application/json": components["schemas"]["admin.inviteRequests.deny.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.inviteRequests.deny.reply"];
                };
            };
        };
    };
    "admin.inviteRequests.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.inviteRequests.list.args"];
                "application/json": components["schemas"]["admin.inviteRequests.list.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.inviteRequests.list.reply"];
                };
            };
        };
    };
    "admin.roles.addAssignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.roles.addAssignments.args"];
                "application/json": components["schemas"]["admin.roles.addAssignments.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.roles.addAssignments.reply"];
                };
            };
        };
    };
    "admin.roles.listAssignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.roles.listAssignments.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.roles.listAssignments.reply"];
                };
            };
        };
    };
    "admin.roles.removeAssignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.roles.removeAssignments.args"];
                "application/json": components["schemas"]["admin.roles.removeAssignments.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.roles.removeAssignments.reply"];
                };
            };
        };
    };
    "admin.teams.admins.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.teams.admins.list.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.teams.admins.list.reply"];
                };
            };
        };
    };
    "admin.teams.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.teams.create.args"];
                "application/json": components["schemas"]["admin.teams.create.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.teams.create.reply"];
                };
            };
        };
    };
    "admin.teams.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.teams.list.args"];
                "application/json": components["schemas"]["admin.teams.list.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.teams.list.reply"];
                };
            };
        };
    };
    "admin.teams.owners.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.teams.owners.list.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.teams.owners.list.reply"];
                };
            };
        };
    };
    "admin.teams.settings.info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.teams.settings.info.args"];
                "application/json": components["schemas"]["admin.teams.settings.info.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.teams.settings.info.reply"];
                };
            };
        };
    };
    "admin.teams.settings.setDefaultChannels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.teams.settings.setDefaultChannels.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.teams.settings.setDefaultChannels.reply"];
                };
            };
        };
    };
    "admin.teams.settings.setDescription": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.teams.settings.setDescription.args"];
                "application/json": components["schemas"]["admin.teams.settings.setDescription.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.teams.settings.setDescription.reply"];
                };
            };
        };
    };
    "admin.teams.settings.setDiscoverability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.teams.settings.setDiscoverability.args"];
                "application/json": components["schemas"]["admin.teams.settings.setDiscoverability.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.teams.settings.setDiscoverability.reply"];
                };
            };
        };
    };
    "admin.teams.settings.setIcon": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.teams.settings.setIcon.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.teams.settings.setIcon.reply"];
                };
            };
        };
    };
    "admin.teams.settings.setName": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.teams.settings.setName.args"];
                "application/json": components["schemas"]["admin.teams.settings.setName.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.teams.settings.setName.reply"];
                };
            };
        };
    };
    "admin.usergroups.addChannels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.usergroups.addChannels.args"];
                "application/json": components["schemas"]["admin.usergroups.addChannels.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.usergroups.addChannels.reply"];
                };
            };
        };
    };
    "admin.usergroups.addTeams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.usergroups.addTeams.args"];
                "application/json": components["schemas"]["admin.usergroups.addTeams.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.usergroups.addTeams.reply"];
                };
            };
        };
    };
    "admin.usergroups.listChannels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.usergroups.listChannels.args"];
                "application/json": components["schemas"]["admin.usergroups.listChannels.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.usergroups.listChannels.reply"];
                };
            };
        };
    };
    "admin.usergroups.removeChannels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.usergroups.removeChannels.args"];
                "application/json": components["schemas"]["admin.usergroups.removeChannels.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.usergroups.removeChannels.reply"];
                };
            };
        };
    };
    "admin.usergroups.removeTeams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.usergroups.removeTeams.args"];
                "application/json": components["schemas"]["admin.usergroups.removeTeams.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.usergroups.removeTeams.reply"];
                };
            };
        };
    };
    "admin.users.assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.users.assign.args"];
                "application/json": components["schemas"]["admin.users.assign.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.users.assign.reply"];
                };
            };
        };
    };
    "admin.users.getExpiration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.users.getExpiration.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.users.getExpiration.reply"];
                };
            };
        };
    };
    "admin.users.invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.users.invite.args"];
                "application/json": components["schemas"]["admin.users.invite.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.users.invite.reply"];
                };
            };
        };
    };
    "admin.users.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.users.list.args"];
                "application/json": components["schemas"]["admin.users.list.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.users.list.reply"];
                };
            };
        };
    };
    "admin.users.remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.users.remove.args"];
                "application/json": components["schemas"]["admin.users.remove.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.users.remove.reply"];
                };
            };
        };
    };
    "admin.users.session.clearSettings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.users.session.clearSettings.args"];
                "application/json": components["schemas"]["admin.users.session.clearSettings.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.users.session.clearSettings.reply"];
                };
            };
        };
    };
    "admin.users.session.getSettings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.users.session.getSettings.args"];
                "application/json": components["schemas"]["admin.users.session.getSettings.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.users.session.getSettings.reply"];
                };
            };
        };
    };
    "admin.users.session.invalidate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.users.session.invalidate.args"];
                "application/json": components["schemas"]["admin.users.session.invalidate.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.users.session.invalidate.reply"];
                };
            };
        };
    };
    "admin.users.session.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.users.session.list.args"];
                "application/json": components["schemas"]["admin.users.session.list.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.users.session.list.reply"];
                };
            };
        };
    };
    "admin.users.session.reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.users.session.reset.args"];
                "application/json": components["schemas"]["admin.users.session.reset.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.users.session.reset.reply"];
                };
            };
        };
    };
    "admin.users.session.resetBulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.users.session.resetBulk.args"];
                "application/json": components["schemas"]["admin.users.session.resetBulk.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.users.session.resetBulk.reply"];
                };
            };
        };
    };
    "admin.users.session.setSettings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.users.session.setSettings.args"];
                "application/json": components["schemas"]["admin.users.session.setSettings.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.users.session.setSettings.reply"];
                };
            };
        };
    };
    "admin.users.setAdmin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.users.setAdmin.args"];
                "application/json": components["schemas"]["admin.users.setAdmin.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.users.setAdmin.reply"];
                };
            };
        };
    };
    "admin.users.setExpiration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.users.setExpiration.args"];
                "application/json": components["schemas"]["admin.users.setExpiration.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.users.setExpiration.reply"];
                };
            };
        };
    };
    "admin.users.setOwner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.users.setOwner.args"];
                "application/json": components["schemas"]["admin.users.setOwner.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.users.setOwner.reply"];
                };
            };
        };
    };
    "admin.users.setRegular": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.users.setRegular.args"];
                "application/json": components["schemas"]["admin.users.setRegular.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.users.setRegular.reply"];
                };
            };
        };
    };
    "admin.users.unsupportedVersions.export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.users.unsupportedVersions.export.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.users.unsupportedVersions.export.reply"];
                };
            };
        };
    };
    "admin.workflows.collaborators.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.workflows.collaborators.add.args"];
                "application/json": components["schemas"]["admin.workflows.collaborators.add.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.workflows.collaborators.add.reply"];
                };
            };
        };
    };
    "admin.workflows.collaborators.remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.workflows.collaborators.remove.args"];
                "application/json": components["schemas"]["admin.workflows.collaborators.remove.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.workflows.collaborators.remove.reply"];
                };
            };
        };
    };
    "admin.workflows.permissions.lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.workflows.permissions.lookup.args"];
                "application/json": components["schemas"]["admin.workflows.permissions.lookup.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.workflows.permissions.lookup.reply"];
                };
            };
        };
    };
    "admin.workflows.search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.workflows.search.args"];
                "application/json": components["schemas"]["admin.workflows.search.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.workflows.search.reply"];
                };
            };
        };
    };
    "admin.workflows.triggers.types.permissions.lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.workflows.triggers.types.permissions.lookup.args"];
                "application/json": components["schemas"]["admin.workflows.triggers.types.permissions.lookup.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.workflows.triggers.types.permissions.lookup.reply"];
                };
            };
        };
    };
    "admin.workflows.triggers.types.permissions.set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.workflows.triggers.types.permissions.set.args"];
                "application/json": components["schemas"]["admin.workflows.triggers.types.permissions.set.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.workflows.triggers.types.permissions.set.reply"];
                };
            };
        };
    };
    "admin.workflows.unpublish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["admin.workflows.unpublish.args"];
                "application/json": components["schemas"]["admin.workflows.unpublish.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin.workflows.unpublish.reply"];
                };
            };
        };
    };
    "agents.sessions.rename": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["agents.sessions.rename.args"];
                "application/json": components["schemas"]["agents.sessions.rename.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["agents.sessions.rename.reply"];
                };
            };
        };
    };
    "agents.sessions.setStatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["agents.sessions.setStatus.args"];
                "application/json": components["schemas"]["agents.sessions.setStatus.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["agents.sessions.setStatus.reply"];
                };
            };
        };
    };
    "api.test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["api.test.args"];
                "application/json": components["schemas"]["api.test.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["api.test.reply"];
                };
            };
        };
    };
    "apps.activities.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["apps.activities.list.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["apps.activities.list.reply"];
                };
            };
        };
    };
    "apps.auth.external.delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["apps.auth.external.delete.args"];
                "application/json": components["schemas"]["apps.auth.external.delete.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["apps.auth.external.delete.reply"];
                };
            };
        };
    };
    "apps.auth.external.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["apps.auth.external.get.args"];
                "application/json": components["schemas"]["apps.auth.external.get.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["apps.auth.external.get.reply"];
                };
            };
        };
    };
    "apps.connections.open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["apps.connections.open.args"];
                "application/json": components["schemas"]["apps.connections.open.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["apps.connections.open.reply"];
                };
            };
        };
    };
    "apps.datastore.bulkDelete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["apps.datastore.bulkDelete.args"];
                "application/json": components["schemas"]["apps.datastore.bulkDelete.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["apps.datastore.bulkDelete.reply"];
                };
            };
        };
    };
    "apps.datastore.bulkGet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["apps.datastore.bulkGet.args"];
                "application/json": components["schemas"]["apps.datastore.bulkGet.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["apps.datastore.bulkGet.reply"];
                };
            };
        };
    };
    "apps.datastore.bulkPut": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["apps.datastore.bulkPut.args"];
                "application/json": components["schemas"]["apps.datastore.bulkPut.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["apps.datastore.bulkPut.reply"];
                };
            };
        };
    };
    "apps.datastore.count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["apps.datastore.count.args"];
                "application/json": components["schemas"]["apps.datastore.count.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["apps.datastore.count.reply"];
                };
            };
        };
    };
    "apps.datastore.delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["apps.datastore.delete.args"];
                "application/json": components["schemas"]["apps.datastore.delete.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["apps.datastore.delete.reply"];
                };
            };
        };
    };
    "apps.datastore.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["apps.datastore.get.args"];
                "application/json": components["schemas"]["apps.datastore.get.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["apps.datastore.get.reply"];
                };
            };
        };
    };
    "apps.datastore.put": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["apps.datastore.put.args"];
                "application/json": components["schemas"]["apps.datastore.put.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["apps.datastore.put.reply"];
                };
            };
        };
    };
    "apps.datastore.query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["apps.datastore.query.args"];
                "application/json": components["schemas"]["apps.datastore.query.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["apps.datastore.query.reply"];
                };
            };
        };
    };
    "apps.datastore.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["apps.datastore.update.args"];
                "application/json": components["schemas"]["apps.datastore.update.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["apps.datastore.update.reply"];
                };
            };
        };
    };
    "apps.event.authorizations.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["apps.event.authorizations.list.args"];
                "application/json": components["schemas"]["apps.event.authorizations.list.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["apps.event.authorizations.list.reply"];
                };
            };
        };
    };
    "apps.icon.set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["apps.icon.set.args"];
                "application/json": components["schemas"]["apps.icon.set.args"];
                "multipart/form-data": components["schemas"]["apps.icon.set.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["apps.icon.set.reply"];
                };
            };
        };
    };
    "apps.managed.permissions.set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["apps.managed.permissions.set.args"];
                "application/json": components["schemas"]["apps.managed.permissions.set.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["apps.managed.permissions.set.reply"];
                };
            };
        };
    };
    "apps.manifest.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["apps.manifest.create.args"];
                "application/json": components["schemas"]["apps.manifest.create.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["apps.manifest.create.reply"];
                };
            };
        };
    };
    "apps.manifest.delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["apps.manifest.delete.args"];
                "application/json": components["schemas"]["apps.manifest.delete.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["apps.manifest.delete.reply"];
                };
            };
        };
    };
    "apps.manifest.export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["apps.manifest.export.args"];
                "application/json": components["schemas"]["apps.manifest.export.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["apps.manifest.export.reply"];
                };
            };
        };
    };
    "apps.manifest.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["apps.manifest.update.args"];
                "application/json": components["schemas"]["apps.manifest.update.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["apps.manifest.update.reply"];
                };
            };
        };
    };
    "apps.manifest.validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["apps.manifest.validate.args"];
                "application/json": components["schemas"]["apps.manifest.validate.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["apps.manifest.validate.reply"];
                };
            };
        };
    };
    "apps.uninstall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["apps.uninstall.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["apps.uninstall.reply"];
                };
            };
        };
    };
    "apps.user.connection.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["apps.user.connection.update.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["apps.user.connection.update.reply"];
                };
            };
        };
    };
    "assistant.search.context": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["assistant.search.context.args"];
                "application/json": components["schemas"]["assistant.search.context.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["assistant.search.context.reply"];
                };
            };
        };
    };
    "assistant.search.info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["assistant.search.info.args"];
                "application/json": components["schemas"]["assistant.search.info.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["assistant.search.info.reply"];
                };
            };
        };
    };
    "assistant.threads.setStatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["assistant.threads.setStatus.args"];
                "application/json": components["schemas"]["assistant.threads.setStatus.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["assistant.threads.setStatus.reply"];
                };
            };
        };
    };
    "assistant.threads.setSuggestedPrompts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["assistant.threads.setSuggestedPrompts.args"];
                "application/json": components["schemas"]["assistant.threads.setSuggestedPrompts.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["assistant.threads.setSuggestedPrompts.reply"];
                };
            };
        };
    };
    "assistant.threads.setTitle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["assistant.threads.setTitle.args"];
                "application/json": components["schemas"]["assistant.threads.setTitle.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["assistant.threads.setTitle.reply"];
                };
            };
        };
    };
    "auth.revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["auth.revoke.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["auth.revoke.reply"];
                };
            };
        };
    };
    "auth.teams.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["auth.teams.list.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["auth.teams.list.reply"];
                };
            };
        };
    };
    "auth.test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["auth.test.args"];
                "application/json": components["schemas"]["auth.test.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["auth.test.reply"];
                };
            };
        };
    };
    "blocks.validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["blocks.validate.args"];
                "application/json": components["schemas"]["blocks.validate.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["blocks.validate.reply"];
                };
            };
        };
    };
    "bookmarks.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["bookmarks.add.args"];
                "application/json": components["schemas"]["bookmarks.add.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["bookmarks.add.reply"];
                };
            };
        };
    };
    "bookmarks.edit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["bookmarks.edit.args"];
                "application/json": components["schemas"]["bookmarks.edit.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["bookmarks.edit.reply"];
                };
            };
        };
    };
    "bookmarks.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["bookmarks.list.args"];
                "application/json": components["schemas"]["bookmarks.list.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["bookmarks.list.reply"];
                };
            };
        };
    };
    "bookmarks.remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["bookmarks.remove.args"];
                "application/json": components["schemas"]["bookmarks.remove.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["bookmarks.remove.reply"];
                };
            };
        };
    };
    "bots.info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["bots.info.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["bots.info.reply"];
                };
            };
        };
    };
    "calls.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["calls.add.args"];
                "application/json": components["schemas"]["calls.add.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["calls.add.reply"];
                };
            };
        };
    };
    "calls.end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["calls.end.args"];
                "application/json": components["schemas"]["calls.end.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["calls.end.reply"];
                };
            };
        };
    };
    "calls.info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["calls.info.args"];
                "application/json": components["schemas"]["calls.info.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["calls.info.reply"];
                };
            };
        };
    };
    "calls.participants.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["calls.participants.add.args"];
                "application/json": components["schemas"]["calls.participants.add.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["calls.participants.add.reply"];
                };
            };
        };
    };
    "calls.participants.remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["calls.participants.remove.args"];
                "application/json": components["schemas"]["calls.participants.remove.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["calls.participants.remove.reply"];
                };
            };
        };
    };
    "calls.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["calls.update.args"];
                "application/json": components["schemas"]["calls.update.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["calls.update.reply"];
                };
            };
        };
    };
    "canvases.access.delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["canvases.access.delete.args"];
                "application/json": components["schemas"]["canvases.access.delete.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["canvases.access.delete.reply"];
                };
            };
        };
    };
    "canvases.access.set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["canvases.access.set.args"];
                "application/json": components["schemas"]["canvases.access.set.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["canvases.access.set.reply"];
                };
            };
        };
    };
    "canvases.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["canvases.create.args"];
                "application/json": components["schemas"]["canvases.create.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["canvases.create.reply"];
                };
            };
        };
    };
    "canvases.delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["canvases.delete.args"];
                "application/json": components["schemas"]["canvases.delete.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["canvases.delete.reply"];
                };
            };
        };
    };
    "canvases.edit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["canvases.edit.args"];
                "application/json": components["schemas"]["canvases.edit.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["canvases.edit.reply"];
                };
            };
        };
    };
    "canvases.sections.lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["canvases.sections.lookup.args"];
                "application/json": components["schemas"]["canvases.sections.lookup.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["canvases.sections.lookup.reply"];
                };
            };
        };
    };
    "chat.appendStream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["chat.appendStream.args"];
                "application/json": components["schemas"]["chat.appendStream.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["chat.appendStream.reply"];
                };
            };
        };
    };
    "chat.delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["chat.delete.args"];
                "application/json": components["schemas"]["chat.delete.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["chat.delete.reply"];
                };
            };
        };
    };
    "chat.deleteScheduledMessage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["chat.deleteScheduledMessage.args"];
                "application/json": components["schemas"]["chat.deleteScheduledMessage.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["chat.deleteScheduledMessage.reply"];
                };
            };
        };
    };
    "chat.getPermalink": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["chat.getPermalink.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["chat.getPermalink.reply"];
                };
            };
        };
    };
    "chat.meMessage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["chat.meMessage.args"];
                "application/json": components["schemas"]["chat.meMessage.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["chat.meMessage.reply"];
                };
            };
        };
    };
    "chat.postEphemeral": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["chat.postEphemeral.args"];
                "application/json": components["schemas"]["chat.postEphemeral.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["chat.postEphemeral.reply"];
                };
            };
        };
    };
    "chat.postMessage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["chat.postMessage.args"];
                "application/json": components["schemas"]["chat.postMessage.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["chat.postMessage.reply"];
                };
            };
        };
    };
    "chat.scheduleMessage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["chat.scheduleMessage.args"];
                "application/json": components["schemas"]["chat.scheduleMessage.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["chat.scheduleMessage.reply"];
                };
            };
        };
    };
    "chat.scheduledMessages.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["chat.scheduledMessages.list.args"];
                "application/json": components["schemas"]["chat.scheduledMessages.list.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["chat.scheduledMessages.list.reply"];
                };
            };
        };
    };
    "chat.startStream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["chat.startStream.args"];
                "application/json": components["schemas"]["chat.startStream.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["chat.startStream.reply"];
                };
            };
        };
    };
    "chat.stopStream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["chat.stopStream.args"];
                "application/json": components["schemas"]["chat.stopStream.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["chat.stopStream.reply"];
                };
            };
        };
    };
    "chat.unfurl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["chat.unfurl.args"];
                "application/json": components["schemas"]["chat.unfurl.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["chat.unfurl.reply"];
                };
            };
        };
    };
    "chat.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["chat.update.args"];
                "application/json": components["schemas"]["chat.update.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["chat.update.reply"];
                };
            };
        };
    };
    "conversations.acceptSharedInvite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["conversations.acceptSharedInvite.args"];
                "application/json": components["schemas"]["conversations.acceptSharedInvite.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["conversations.acceptSharedInvite.reply"];
                };
            };
        };
    };
    "conversations.approveSharedInvite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["conversations.approveSharedInvite.args"];
                "application/json": components["schemas"]["conversations.approveSharedInvite.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["conversations.approveSharedInvite.reply"];
                };
            };
        };
    };
    "conversations.archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["conversations.archive.args"];
                "application/json": components["schemas"]["conversations.archive.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["conversations.archive.reply"];
                };
            };
        };
    };
    "conversations.canvases.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["conversations.canvases.create.args"];
                "application/json": components["schemas"]["conversations.canvases.create.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["conversations.canvases.create.reply"];
                };
            };
        };
    };
    "conversations.close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["conversations.close.args"];
                "application/json": components["schemas"]["conversations.close.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["conversations.close.reply"];
                };
            };
        };
    };
    "conversations.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["conversations.create.args"];
                "application/json": components["schemas"]["conversations.create.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["conversations.create.reply"];
                };
            };
        };
    };
    "conversations.declineSharedInvite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["conversations.declineSharedInvite.args"];
                "application/json": components["schemas"]["conversations.declineSharedInvite.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["conversations.declineSharedInvite.reply"];
                };
            };
        };
    };
    "conversations.externalInvitePermissions.set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["conversations.externalInvitePermissions.set.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["conversations.externalInvitePermissions.set.reply"];
                };
            };
        };
    };
    "conversations.history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["conversations.history.args"];
                "application/json": components["schemas"]["conversations.history.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["conversations.history.reply"];
                };
            };
        };
    };
    "conversations.info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["conversations.info.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["conversations.info.reply"];
                };
            };
        };
    };
    "conversations.invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["conversations.invite.args"];
                "application/json": components["schemas"]["conversations.invite.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["conversations.invite.reply"];
                };
            };
        };
    };
    "conversations.inviteShared": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["conversations.inviteShared.args"];
                "application/json": components["schemas"]["conversations.inviteShared.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["conversations.inviteShared.reply"];
                };
            };
        };
    };
    "conversations.join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["conversations.join.args"];
                "application/json": components["schemas"]["conversations.join.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["conversations.join.reply"];
                };
            };
        };
    };
    "conversations.kick": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["conversations.kick.args"];
                "application/json": components["schemas"]["conversations.kick.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["conversations.kick.reply"];
                };
            };
        };
    };
    "conversations.leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["conversations.leave.args"];
                "application/json": components["schemas"]["conversations.leave.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["conversations.leave.reply"];
                };
            };
        };
    };
    "conversations.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["conversations.list.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["conversations.list.reply"];
                };
            };
        };
    };
    "conversations.listConnectInvites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["conversations.listConnectInvites.args"];
                "application/json": components["schemas"]["conversations.listConnectInvites.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["conversations.listConnectInvites.reply"];
                };
            };
        };
    };
    "conversations.mark": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["conversations.mark.args"];
                "application/json": components["schemas"]["conversations.mark.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["conversations.mark.reply"];
                };
            };
        };
    };
    "conversations.members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["conversations.members.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["conversations.members.reply"];
                };
            };
        };
    };
    "conversations.open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["conversations.open.args"];
                "application/json": components["schemas"]["conversations.open.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["conversations.open.reply"];
                };
            };
        };
    };
    "conversations.rename": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["conversations.rename.args"];
                "application/json": components["schemas"]["conversations.rename.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["conversations.rename.reply"];
                };
            };
        };
    };
    "conversations.replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["conversations.replies.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["conversations.replies.reply"];
                };
            };
        };
    };
    "conversations.requestSharedInvite.approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["conversations.requestSharedInvite.approve.args"];
                "application/json": components["schemas"]["conversations.requestSharedInvite.approve.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["conversations.requestSharedInvite.approve.reply"];
                };
            };
        };
    };
    "conversations.requestSharedInvite.deny": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["conversations.requestSharedInvite.deny.args"];
                "application/json": components["schemas"]["conversations.requestSharedInvite.deny.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["conversations.requestSharedInvite.deny.reply"];
                };
            };
        };
    };
    "conversations.requestSharedInvite.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["conversations.requestSharedInvite.list.args"];
                "application/json": components["schemas"]["conversations.requestSharedInvite.list.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["conversations.requestSharedInvite.list.reply"];
                };
            };
        };
    };
    "conversations.setPurpose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["conversations.setPurpose.args"];
                "application/json": components["schemas"]["conversations.setPurpose.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["conversations.setPurpose.reply"];
                };
            };
        };
    };
    "conversations.setTopic": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["conversations.setTopic.args"];
                "application/json": components["schemas"]["conversations.setTopic.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["conversations.setTopic.reply"];
                };
            };
        };
    };
    "conversations.unarchive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["conversations.unarchive.args"];
                "application/json": components["schemas"]["conversations.unarchive.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["conversations.unarchive.reply"];
                };
            };
        };
    };
    "dialog.open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["dialog.open.args"];
                "application/json": components["schemas"]["dialog.open.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["dialog.open.reply"];
                };
            };
        };
    };
    "dnd.endDnd": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["dnd.endDnd.args"];
                "application/json": components["schemas"]["dnd.endDnd.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["dnd.endDnd.reply"];
                };
            };
        };
    };
    "dnd.endSnooze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["dnd.endSnooze.args"];
                "application/json": components["schemas"]["dnd.endSnooze.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["dnd.endSnooze.reply"];
                };
            };
        };
    };
    "dnd.info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["dnd.info.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["dnd.info.reply"];
                };
            };
        };
    };
    "dnd.setSnooze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["dnd.setSnooze.args"];
                "application/json": components["schemas"]["dnd.setSnooze.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["dnd.setSnooze.reply"];
                };
            };
        };
    };
    "dnd.teamInfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["dnd.teamInfo.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["dnd.teamInfo.reply"];
                };
            };
        };
    };
    "emoji.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["emoji.list.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["emoji.list.reply"];
                };
            };
        };
    };
    "entity.acknowledgeCommentAction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["entity.acknowledgeCommentAction.args"];
                "application/json": components["schemas"]["entity.acknowledgeCommentAction.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["entity.acknowledgeCommentAction.reply"];
                };
            };
        };
    };
    "entity.presentComments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["entity.presentComments.args"];
                "application/json": components["schemas"]["entity.presentComments.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["entity.presentComments.reply"];
                };
            };
        };
    };
    "entity.presentDetails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["entity.presentDetails.args"];
                "application/json": components["schemas"]["entity.presentDetails.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["entity.presentDetails.reply"];
                };
            };
        };
    };
    "files.comments.delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["files.comments.delete.args"];
                "application/json": components["schemas"]["files.comments.delete.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["files.comments.delete.reply"];
                };
            };
        };
    };
    "files.completeUploadExternal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["files.completeUploadExternal.args"];
                "application/json": components["schemas"]["files.completeUploadExternal.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["files.completeUploadExternal.reply"];
                };
            };
        };
    };
    "files.delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["files.delete.args"];
                "application/json": components["schemas"]["files.delete.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["files.delete.reply"];
                };
            };
        };
    };
    "files.getUploadURLExternal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["files.getUploadURLExternal.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["files.getUploadURLExternal.reply"];
                };
            };
        };
    };
    "files.info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["files.info.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["files.info.reply"];
                };
            };
        };
    };
    "files.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["files.list.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["files.list.reply"];
                };
            };
        };
    };
    "files.remote.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["files.remote.add.args"];
                "multipart/form-data": components["schemas"]["files.remote.add.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["files.remote.add.reply"];
                };
            };
        };
    };
    "files.remote.info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["files.remote.info.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["files.remote.info.reply"];
                };
            };
        };
    };
    "files.remote.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["files.remote.list.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["files.remote.list.reply"];
                };
            };
        };
    };
    "files.remote.remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["files.remote.remove.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["files.remote.remove.reply"];
                };
            };
        };
    };
    "files.remote.share": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["files.remote.share.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["files.remote.share.reply"];
                };
            };
        };
    };
    "files.remote.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["files.remote.update.args"];
                "multipart/form-data": components["schemas"]["files.remote.update.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["files.remote.update.reply"];
                };
            };
        };
    };
    "files.revokePublicURL": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["files.revokePublicURL.args"];
                "application/json": components["schemas"]["files.revokePublicURL.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["files.revokePublicURL.reply"];
                };
            };
        };
    };
    "files.sharedPublicURL": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["files.sharedPublicURL.args"];
                "application/json": components["schemas"]["files.sharedPublicURL.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["files.sharedPublicURL.reply"];
                };
            };
        };
    };
    "files.upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["files.upload.args"];
                "multipart/form-data": components["schemas"]["files.upload.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["files.upload.reply"];
                };
            };
        };
    };
    "functions.completeError": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["functions.completeError.args"];
                "application/json": components["schemas"]["functions.completeError.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["functions.completeError.reply"];
                };
            };
        };
    };
    "functions.completeSuccess": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["functions.completeSuccess.args"];
                "application/json": components["schemas"]["functions.completeSuccess.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["functions.completeSuccess.reply"];
                };
            };
        };
    };
    "functions.distributions.permissions.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["functions.distributions.permissions.add.args"];
                "application/json": components["schemas"]["functions.distributions.permissions.add.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["functions.distributions.permissions.add.reply"];
                };
            };
        };
    };
    "functions.distributions.permissions.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["functions.distributions.permissions.list.args"];
                "application/json": components["schemas"]["functions.distributions.permissions.list.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["functions.distributions.permissions.list.reply"];
                };
            };
        };
    };
    "functions.distributions.permissions.remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["functions.distributions.permissions.remove.args"];
                "application/json": components["schemas"]["functions.distributions.permissions.remove.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["functions.distributions.permissions.remove.reply"];
                };
            };
        };
    };
    "functions.distributions.permissions.set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["functions.distributions.permissions.set.args"];
                "application/json": components["schemas"]["functions.distributions.permissions.set.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["functions.distributions.permissions.set.reply"];
                };
            };
        };
    };
    "functions.workflows.steps.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["functions.workflows.steps.list.args"];
                "application/json": components["schemas"]["functions.workflows.steps.list.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["functions.workflows.steps.list.reply"];
                };
            };
        };
    };
    "functions.workflows.steps.responses.export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["functions.workflows.steps.responses.export.args"];
                "application/json": components["schemas"]["functions.workflows.steps.responses.export.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["functions.workflows.steps.responses.export.reply"];
                };
            };
        };
    };
    "migration.exchange": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["migration.exchange.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["migration.exchange.reply"];
                };
            };
        };
    };
    "oauth.access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["oauth.access.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["oauth.access.reply"];
                };
            };
        };
    };
    "oauth.v2.access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["oauth.v2.access.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["oauth.v2.access.reply"];
                };
            };
        };
    };
    "oauth.v2.exchange": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["oauth.v2.exchange.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["oauth.v2.exchange.reply"];
                };
            };
        };
    };
    "oauth.v2.user.access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["oauth.v2.user.access.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["oauth.v2.user.access.reply"];
                };
            };
        };
    };
    "openid.connect.token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["openid.connect.token.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["openid.connect.token.reply"];
                };
            };
        };
    };
    "openid.connect.userInfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["openid.connect.userInfo.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["openid.connect.userInfo.reply"];
                };
            };
        };
    };
    "pins.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["pins.add.args"];
                "application/json": components["schemas"]["pins.add.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["pins.add.reply"];
                };
            };
        };
    };
    "pins.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["pins.list.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["pins.list.reply"];
                };
            };
        };
    };
    "pins.remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["pins.remove.args"];
                "application/json": components["schemas"]["pins.remove.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["pins.remove.reply"];
                };
            };
        };
    };
    "reactions.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["reactions.add.args"];
                "application/json": components["schemas"]["reactions.add.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["reactions.add.reply"];
                };
            };
        };
    };
    "reactions.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["reactions.get.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["reactions.get.reply"];
                };
            };
        };
    };
    "reactions.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["reactions.list.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["reactions.list.reply"];
                };
            };
        };
    };
    "reactions.remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["reactions.remove.args"];
                "application/json": components["schemas"]["reactions.remove.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["reactions.remove.reply"];
                };
            };
        };
    };
    "reminders.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["reminders.add.args"];
                "application/json": components["schemas"]["reminders.add.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["reminders.add.reply"];
                };
            };
        };
    };
    "reminders.complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["reminders.complete.args"];
                "application/json": components["schemas"]["reminders.complete.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["reminders.complete.reply"];
                };
            };
        };
    };
    "reminders.delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["reminders.delete.args"];
                "application/json": components["schemas"]["reminders.delete.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["reminders.delete.reply"];
                };
            };
        };
    };
    "reminders.info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["reminders.info.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["reminders.info.reply"];
                };
            };
        };
    };
    "reminders.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["reminders.list.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["reminders.list.reply"];
                };
            };
        };
    };
    "rtm.connect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["rtm.connect.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rtm.connect.reply"];
                };
            };
        };
    };
    "rtm.start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["rtm.start.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rtm.start.reply"];
                };
            };
        };
    };
    "search.all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["search.all.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["search.all.reply"];
                };
            };
        };
    };
    "search.files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["search.files.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["search.files.reply"];
                };
            };
        };
    };
    "search.messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["search.messages.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["search.messages.reply"];
                };
            };
        };
    };
    "slackLists.access.delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["slackLists.access.delete.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["slackLists.access.delete.reply"];
                };
            };
        };
    };
    "slackLists.access.set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["slackLists.access.set.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["slackLists.access.set.reply"];
                };
            };
        };
    };
    "slackLists.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["slackLists.create.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["slackLists.create.reply"];
                };
            };
        };
    };
    "slackLists.download.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["slackLists.download.get.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["slackLists.download.get.reply"];
                };
            };
        };
    };
    "slackLists.download.start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["slackLists.download.start.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["slackLists.download.start.reply"];
                };
            };
        };
    };
    "slackLists.items.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["slackLists.items.create.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["slackLists.items.create.reply"];
                };
            };
        };
    };
    "slackLists.items.delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["slackLists.items.delete.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["slackLists.items.delete.reply"];
                };
            };
        };
    };
    "slackLists.items.deleteMultiple": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["slackLists.items.deleteMultiple.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["slackLists.items.deleteMultiple.reply"];
                };
            };
        };
    };
    "slackLists.items.info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["slackLists.items.info.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["slackLists.items.info.reply"];
                };
            };
        };
    };
    "slackLists.items.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["slackLists.items.list.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["slackLists.items.list.reply"];
                };
            };
        };
    };
    "slackLists.items.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["slackLists.items.update.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["slackLists.items.update.reply"];
                };
            };
        };
    };
    "slackLists.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["slackLists.update.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["slackLists.update.reply"];
                };
            };
        };
    };
    "stars.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["stars.add.args"];
                "application/json": components["schemas"]["stars.add.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["stars.add.reply"];
                };
            };
        };
    };
    "stars.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["stars.list.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["stars.list.reply"];
                };
            };
        };
    };
    "stars.remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["stars.remove.args"];
                "application/json": components["schemas"]["stars.remove.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["stars.remove.reply"];
                };
            };
        };
    };
    "team.accessLogs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["team.accessLogs.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["team.accessLogs.reply"];
                };
            };
        };
    };
    "team.billableInfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["team.billableInfo.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["team.billableInfo.reply"];
                };
            };
        };
    };
    "team.billing.info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["team.billing.info.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["team.billing.info.reply"];
                };
            };
        };
    };
    "team.externalTeams.disconnect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["team.externalTeams.disconnect.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["team.externalTeams.disconnect.reply"];
                };
            };
        };
    };
    "team.externalTeams.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["team.externalTeams.list.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["team.externalTeams.list.reply"];
                };
            };
        };
    };
    "team.info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["team.info.args"];
                "application/json": components["schemas"]["team.info.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["team.info.reply"];
                };
            };
        };
    };
    "team.integrationLogs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["team.integrationLogs.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["team.integrationLogs.reply"];
                };
            };
        };
    };
    "team.preferences.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["team.preferences.list.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["team.preferences.list.reply"];
                };
            };
        };
    };
    "team.profile.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["team.profile.get.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["team.profile.get.reply"];
                };
            };
        };
    };
    "tooling.tokens.rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["tooling.tokens.rotate.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["tooling.tokens.rotate.reply"];
                };
            };
        };
    };
    "usergroups.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["usergroups.create.args"];
                "application/json": components["schemas"]["usergroups.create.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["usergroups.create.reply"];
                };
            };
        };
    };
    "usergroups.disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["usergroups.disable.args"];
                "application/json": components["schemas"]["usergroups.disable.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["usergroups.disable.reply"];
                };
            };
        };
    };
    "usergroups.enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["usergroups.enable.args"];
                "application/json": components["schemas"]["usergroups.enable.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["usergroups.enable.reply"];
                };
            };
        };
    };
    "usergroups.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["usergroups.list.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["usergroups.list.reply"];
                };
            };
        };
    };
    "usergroups.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["usergroups.update.args"];
                "application/json": components["schemas"]["usergroups.update.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["usergroups.update.reply"];
                };
            };
        };
    };
    "usergroups.users.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["usergroups.users.list.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["usergroups.users.list.reply"];
                };
            };
        };
    };
    "usergroups.users.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["usergroups.users.update.args"];
                "application/json": components["schemas"]["usergroups.users.update.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["usergroups.users.update.reply"];
                };
            };
        };
    };
    "users.conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["users.conversations.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["users.conversations.reply"];
                };
            };
        };
    };
    "users.deletePhoto": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["users.deletePhoto.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["users.deletePhoto.reply"];
                };
            };
        };
    };
    "users.discoverableContacts.lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["users.discoverableContacts.lookup.args"];
                "application/json": components["schemas"]["users.discoverableContacts.lookup.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["users.discoverableContacts.lookup.reply"];
                };
            };
        };
    };
    "users.getPresence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["users.getPresence.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["users.getPresence.reply"];
                };
            };
        };
    };
    "users.identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["users.identity.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["users.identity.reply"];
                };
            };
        };
    };
    "users.info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["users.info.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["users.info.reply"];
                };
            };
        };
    };
    "users.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["users.list.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["users.list.reply"];
                };
            };
        };
    };
    "users.lookupByEmail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["users.lookupByEmail.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["users.lookupByEmail.reply"];
                };
            };
        };
    };
    "users.profile.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["users.profile.get.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["users.profile.get.reply"];
                };
            };
        };
    };
    "users.profile.set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["users.profile.set.args"];
                "application/json": components["schemas"]["users.profile.set.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["users.profile.set.reply"];
                };
            };
        };
    };
    "users.setActive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["users.setActive.args"];
                "application/json": components["schemas"]["users.setActive.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["users.setActive.reply"];
                };
            };
        };
    };
    "users.setPhoto": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["users.setPhoto.args"];
                "multipart/form-data": components["schemas"]["users.setPhoto.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["users.setPhoto.reply"];
                };
            };
        };
    };
    "users.setPresence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["users.setPresence.args"];
                "application/json": components["schemas"]["users.setPresence.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["users.setPresence.reply"];
                };
            };
        };
    };
    "views.open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["views.open.args"];
                "application/json": components["schemas"]["views.open.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["views.open.reply"];
                };
            };
        };
    };
    "views.publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["views.publish.args"];
                "application/json": components["schemas"]["views.publish.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["views.publish.reply"];
                };
            };
        };
    };
    "views.push": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["views.push.args"];
                "application/json": components["schemas"]["views.push.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["views.push.reply"];
                };
            };
        };
    };
    "views.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["views.update.args"];
                "application/json": components["schemas"]["views.update.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["views.update.reply"];
                };
            };
        };
    };
    "workflows.featured.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["workflows.featured.add.args"];
                "application/json": components["schemas"]["workflows.featured.add.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["workflows.featured.add.reply"];
                };
            };
        };
    };
    "workflows.featured.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["workflows.featured.list.args"];
                "application/json": components["schemas"]["workflows.featured.list.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["workflows.featured.list.reply"];
                };
            };
        };
    };
    "workflows.featured.remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["workflows.featured.remove.args"];
                "application/json": components["schemas"]["workflows.featured.remove.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["workflows.featured.remove.reply"];
                };
            };
        };
    };
    "workflows.featured.set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["workflows.featured.set.args"];
                "application/json": components["schemas"]["workflows.featured.set.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["workflows.featured.set.reply"];
                };
            };
        };
    };
    "workflows.triggers.permissions.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["workflows.triggers.permissions.add.args"];
                "application/json": components["schemas"]["workflows.triggers.permissions.add.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["workflows.triggers.permissions.add.reply"];
                };
            };
        };
    };
    "workflows.triggers.permissions.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["workflows.triggers.permissions.list.args"];
                "application/json": components["schemas"]["workflows.triggers.permissions.list.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["workflows.triggers.permissions.list.reply"];
                };
            };
        };
    };
    "workflows.triggers.permissions.remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["workflows.triggers.permissions.remove.args"];
                "application/json": components["schemas"]["workflows.triggers.permissions.remove.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["workflows.triggers.permissions.remove.reply"];
                };
            };
        };
    };
    "workflows.triggers.permissions.set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["workflows.triggers.permissions.set.args"];
                "application/json": components["schemas"]["workflows.triggers.permissions.set.args"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["workflows.triggers.permissions.set.reply"];
                };
            };
        };
    };
}
