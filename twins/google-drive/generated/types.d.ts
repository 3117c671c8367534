// Written by the generator from the contract beside it. Not to be edited.
export interface paths {
    "/drive/v2/about": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["v2.drive.about.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v2/apps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["v2.drive.apps.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v2/apps/{appId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["v2.drive.apps.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v2/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["v2.drive.changes.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v2/changes/startPageToken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["v2.drive.changes.getStartPageToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v2/changes/watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["v2.drive.changes.watch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v2/changes/{changeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["v2.drive.changes.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v2/channels/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["v2.drive.channels.stop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v2/drives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["v2.drive.drives.list"];
        put?: never;
        post: operations["v2.drive.drives.insert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v2/drives/{driveId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["v2.drive.drives.get"];
        put: operations["v2.drive.drives.update"];
        post?: never;
        delete: operations["v2.drive.drives.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v2/drives/{driveId}/hide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["v2.drive.drives.hide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v2/drives/{driveId}/unhide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["v2.drive.drives.unhide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v2/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["v2.drive.files.list"];
        put?: never;
        post: operations["v2.drive.files.insert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v2/files/generateCseToken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["v2.drive.files.generateCseToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v2/files/generateIds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["v2.drive.files.generateIds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v2/files/trash": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["v2.drive.files.emptyTrash"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v2/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["v2.drive.files.get"];
        put: operations["v2.drive.files.update"];
        post?: never;
        delete: operations["v2.drive.files.delete"];
        options?: never;
        head?: never;
        patch: operations["v2.drive.files.patch"];
        trace?: never;
    };
    "/drive/v2/files/{fileId}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["v2.drive.comments.list"];
        put?: never;
        post: operations["v2.drive.comments.insert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v2/files/{fileId}/comments/{commentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["v2.drive.comments.get"];
        put: operations["v2.drive.comments.update"];
        post?: never;
        delete: operations["v2.drive.comments.delete"];
        options?: never;
        head?: never;
        patch: operations["v2.drive.comments.patch"];
        trace?: never;
    };
    "/drive/v2/files/{fileId}/comments/{commentId}/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["v2.drive.replies.list"];
        put?: never;
        post: operations["v2.drive.replies.insert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v2/files/{fileId}/comments/{commentId}/replies/{replyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["v2.drive.replies.get"];
        put: operations["v2.drive.replies.update"];
        post?: never;
        delete: operations["v2.drive.replies.delete"];
        options?: never;
        head?: never;
        patch: operations["v2.drive.replies.patch"];
        trace?: never;
    };
    "/drive/v2/files/{fileId}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["v2.drive.files.copy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v2/files/{fileId}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["v2.drive.files.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v2/files/{fileId}/listLabels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["v2.drive.files.listLabels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v2/files/{fileId}/modifyLabels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["v2.drive.files.modifyLabels"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v2/files/{fileId}/parents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["v2.drive.parents.list"];
        put?: never;
        post: operations["v2.drive.parents.insert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v2/files/{fileId}/parents/{parentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["v2.drive.parents.get"];
        put?: never;
        post?: never;
        delete: operations["v2.drive.parents.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v2/files/{fileId}/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["v2.drive.permissions.list"];
        put?: never;
        post: operations["v2.drive.permissions.insert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v2/files/{fileId}/permissions/{permissionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["v2.drive.permissions.get"];
        put: operations["v2.drive.permissions.update"];
        post?: never;
        delete: operations["v2.drive.permissions.delete"];
        options?: never;
        head?: never;
        patch: operations["v2.drive.permissions.patch"];
        trace?: never;
    };
    "/drive/v2/files/{fileId}/properties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["v2.drive.properties.list"];
        put?: never;
        post: operations["v2.drive.properties.insert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v2/files/{fileId}/properties/{propertyKey}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["v2.drive.properties.get"];
        put: operations["v2.drive.properties.update"];
        post?: never;
        delete: operations["v2.drive.properties.delete"];
        options?: never;
        head?: never;
        patch: operations["v2.drive.properties.patch"];
        trace?: never;
    };
    "/drive/v2/files/{fileId}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["v2.drive.revisions.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v2/files/{fileId}/revisions/{revisionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["v2.drive.revisions.get"];
        put: operations["v2.drive.revisions.update"];
        post?: never;
        delete: operations["v2.drive.revisions.delete"];
        options?: never;
        head?: never;
        patch: operations["v2.drive.revisions.patch"];
        trace?: never;
    };
    "/drive/v2/files/{fileId}/touch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["v2.drive.files.touch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v2/files/{fileId}/trash": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["v2.drive.files.trash"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v2/files/{fileId}/untrash": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["v2.drive.files.untrash"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v2/files/{fileId}/watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["v2.drive.files.watch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v2/files/{folderId}/children": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["v2.drive.children.list"];
        put?: never;
        post: operations["v2.drive.children.insert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v2/files/{folderId}/children/{childId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["v2.drive.children.get"];
        put?: never;
        post?: never;
        delete: operations["v2.drive.children.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v2/permissionIds/{email}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["v2.drive.permissions.getIdForEmail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v2/teamdrives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["v2.drive.teamdrives.list"];
        put?: never;
        post: operations["v2.drive.teamdrives.insert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v2/teamdrives/{teamDriveId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["v2.drive.teamdrives.get"];
        put: operations["v2.drive.teamdrives.update"];
        post?: never;
        delete: operations["v2.drive.teamdrives.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v3/about": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["drive.about.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v3/apps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["drive.apps.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v3/apps/{appId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["drive.apps.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v3/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["drive.changes.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v3/changes/startPageToken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["drive.changes.getStartPageToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v3/changes/watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["drive.changes.watch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v3/channels/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["drive.channels.stop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v3/drives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["drive.drives.list"];
        put?: never;
        post: operations["drive.drives.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v3/drives/{driveId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["drive.drives.get"];
        put?: never;
        post?: never;
        delete: operations["drive.drives.delete"];
        options?: never;
        head?: never;
        patch: operations["drive.drives.update"];
        trace?: never;
    };
    "/drive/v3/drives/{driveId}/hide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["drive.drives.hide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v3/drives/{driveId}/unhide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["drive.drives.unhide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v3/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["drive.files.list"];
        put?: never;
        post: operations["drive.files.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v3/files/generateCseToken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["drive.files.generateCseToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v3/files/generateIds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["drive.files.generateIds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v3/files/trash": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["drive.files.emptyTrash"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v3/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["drive.files.get"];
        put?: never;
        post?: never;
        delete: operations["drive.files.delete"];
        options?: never;
        head?: never;
        patch: operations["drive.files.update"];
        trace?: never;
    };
    "/drive/v3/files/{fileId}/accessproposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["drive.accessproposals.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v3/files/{fileId}/accessproposals/{proposalId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["drive.accessproposals.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v3/files/{fileId}/accessproposals/{proposalId}:resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["drive.accessproposals.resolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v3/files/{fileId}/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["drive.approvals.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v3/files/{fileId}/approvals/{approvalId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["drive.approvals.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v3/files/{fileId}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["drive.comments.list"];
        put?: never;
        post: operations["drive.comments.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v3/files/{fileId}/comments/{commentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["drive.comments.get"];
        put?: never;
        post?: never;
        delete: operations["drive.comments.delete"];
        options?: never;
        head?: never;
        patch: operations["drive.comments.update"];
        trace?: never;
    };
    "/drive/v3/files/{fileId}/comments/{commentId}/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["drive.replies.list"];
        put?: never;
        post: operations["drive.replies.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v3/files/{fileId}/comments/{commentId}/replies/{replyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["drive.replies.get"];
        put?: never;
        post?: never;
        delete: operations["drive.replies.delete"];
        options?: never;
        head?: never;
        patch: operations["drive.replies.update"];
        trace?: never;
    };
    "/drive/v3/files/{fileId}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["drive.files.copy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v3/files/{fileId}/download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["drive.files.download"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v3/files/{fileId}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["drive.files.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v3/files/{fileId}/listLabels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["drive.files.listLabels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v3/files/{fileId}/modifyLabels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["drive.files.modifyLabels"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v3/files/{fileId}/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["drive.permissions.list"];
        put?: never;
        post: operations["drive.permissions.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v3/files/{fileId}/permissions/{permissionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["drive.permissions.get"];
        put?: never;
        post?: never;
        delete: operations["drive.permissions.delete"];
        options?: never;
        head?: never;
        patch: operations["drive.permissions.update"];
        trace?: never;
    };
    "/drive/v3/files/{fileId}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["drive.revisions.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v3/files/{fileId}/revisions/{revisionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["drive.revisions.get"];
        put?: never;
        post?: never;
        delete: operations["drive.revisions.delete"];
        options?: never;
        head?: never;
        patch: operations["drive.revisions.update"];
        trace?: never;
    };
    "/drive/v3/files/{fileId}/watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["drive.files.watch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v3/operations/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["drive.operations.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v3/teamdrives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["drive.teamdrives.list"];
        put?: never;
        post: operations["drive.teamdrives.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drive/v3/teamdrives/{teamDriveId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["drive.teamdrives.get"];
        put?: never;
        post?: never;
        delete: operations["drive.teamdrives.delete"];
        options?: never;
        head?: never;
        patch: operations["drive.teamdrives.update"];
        trace?: never;
    };
    "/resumable/upload/drive/v2/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["v2.drive.files.insert.resumable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resumable/upload/drive/v2/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["v2.drive.files.update.resumable"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resumable/upload/drive/v3/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["drive.files.create.resumable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resumable/upload/drive/v3/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["drive.files.update.resumable"];
        trace?: never;
    };
    "/upload/drive/v2/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["v2.drive.files.insert.upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/upload/drive/v2/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["v2.drive.files.update.upload"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/upload/drive/v3/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["drive.files.create.upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/upload/drive/v3/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["drive.files.update.upload"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        About: {
            appInstalled?: boolean;
            canCreateDrives?: boolean;
            /** @deprecated */
            canCreateTeamDrives?: boolean;
            driveThemes?: ({
                backgroundImageLink?: string;
                colorRgb?: string;
                id?: string;
            } & {
                [key: string]: unknown;
            })[];
            exportFormats?: {
                [key: string]: string[];
            };
            folderColorPalette?: string[];
            importFormats?: {
                [key: string]: string[];
            };
            /** @default drive#about */
            kind?: string;
            maxImportSizes?: {
                [key: string]: string;
            };
            /** Format: int64 */
            maxUploadSize?: string;
            storageQuota?: {
                /** Format: int64 */
                limit?: string;
                /** Format: int64 */
                usage?: string;
                /** Format: int64 */
                usageInDrive?: string;
                /** Format: int64 */
                usageInDriveTrash?: string;
            } & {
                [key: string]: unknown;
            };
            /** @deprecated */
            teamDriveThemes?: ({
                /** @deprecated */
                backgroundImageLink?: string;
                /** @deprecated */
                colorRgb?: string;
                /** @deprecated */
                id?: string;
            } & {
                [key: string]: unknown;
            })[];
            user?: components["schemas"]["User"];
        } & {
            [key: string]: unknown;
        };
        AccessProposal: {
            /** Format: google-datetime */
            createTime?: string;
            fileId?: string;
            proposalId?: string;
            recipientEmailAddress?: string;
            requestMessage?: string;
            requesterEmailAddress?: string;
            rolesAndViews?: components["schemas"]["AccessProposalRoleAndView"][];
        } & {
            [key: string]: unknown;
        };
        AccessProposalRoleAndView: {
            role?: string;
            view?: string;
        } & {
            [key: string]: unknown;
        };
        App: {
            authorized?: boolean;
            createInFolderTemplate?: string;
            createUrl?: string;
            hasDriveWideScope?: boolean;
            icons?: components["schemas"]["AppIcons"][];
            id?: string;
            installed?: boolean;
            /** @default drive#app */
            kind?: string;
            longDescription?: string;
            name?: string;
            objectType?: string;
            openUrlTemplate?: string;
            primaryFileExtensions?: string[];
            primaryMimeTypes?: string[];
            productId?: string;
            productUrl?: string;
            secondaryFileExtensions?: string[];
            secondaryMimeTypes?: string[];
            shortDescription?: string;
            supportsCreate?: boolean;
            supportsImport?: boolean;
            supportsMultiOpen?: boolean;
            supportsOfflineCreate?: boolean;
            useByDefault?: boolean;
        } & {
            [key: string]: unknown;
        };
        AppIcons: {
            category?: string;
            iconUrl?: string;
            /** Format: int32 */
            size?: number;
        } & {
            [key: string]: unknown;
        };
        AppList: {
            defaultAppIds?: string[];
            items?: components["schemas"]["App"][];
            /** @default drive#appList */
            kind?: string;
            selfLink?: string;
        } & {
            [key: string]: unknown;
        };
        Approval: {
            approvalId?: string;
            /** Format: google-datetime */
            readonly completeTime?: string;
            /** Format: google-datetime */
            readonly createTime?: string;
            /** Format: google-datetime */
            dueTime?: string;
            initiator?: components["schemas"]["User"];
            kind?: string;
            /** Format: google-datetime */
            readonly modifyTime?: string;
            reviewerResponses?: components["schemas"]["ReviewerResponse"][];
            /** @enum {string} */
            readonly status?: "STATUS_UNSPECIFIED" | "IN_PROGRESS" | "APPROVED" | "CANCELLED" | "DECLINED";
            targetFileId?: string;
        } & {
            [key: string]: unknown;
        };
        ApprovalList: {
            items?: components["schemas"]["Approval"][];
            kind?: string;
            nextPageToken?: string;
        } & {
            [key: string]: unknown;
        };
        Change: {
            changeType?: string;
            drive?: components["schemas"]["Drive"];
            driveId?: string;
            file?: components["schemas"]["File"];
            fileId?: string;
            /** @default drive#change */
            kind?: string;
            removed?: boolean;
            teamDrive?: components["schemas"]["TeamDrive"];
            /** @deprecated */
            teamDriveId?: string;
            /** Format: date-time */
            time?: string;
            /** @deprecated */
            type?: string;
        } & {
            [key: string]: unknown;
        };
        ChangeList: {
            changes?: components["schemas"]["Change"][];
            /** @default drive#changeList */
            kind?: string;
            newStartPageToken?: string;
            nextPageToken?: string;
        } & {
            [key: string]: unknown;
        };
        Channel: {
            address?: string;
            /** Format: int64 */
            expiration?: string;
            id?: string;
            /** @default api#channel */
            kind?: string;
            params?: {
                [key: string]: string;
            };
            payload?: boolean;
            resourceId?: string;
            resourceUri?: string;
            token?: string;
            type?: string;
        };
        ChildList: {
            etag?: string;
            items?: components["schemas"]["ChildReference"][];
            /** @default drive#childList */
            kind?: string;
            nextLink?: string;
            nextPageToken?: string;
            selfLink?: string;
        } & {
            [key: string]: unknown;
        };
        ChildReference: {
            childLink?: string;
            id?: string;
            /** @default drive#childReference */
            kind?: string;
            selfLink?: string;
        };
        ClientEncryptionDetails: {
            decryptionMetadata?: components["schemas"]["DecryptionMetadata"];
            encryptionState?: string;
        };
        Comment: {
            anchor?: string;
            readonly assigneeEmailAddress?: string;
            author?: components["schemas"]["User"];
            content?: string;
            /** Format: date-time */
            createdTime?: string;
            deleted?: boolean;
            htmlContent?: string;
            id?: string;
            /** @default drive#comment */
            kind?: string;
            readonly mentionedEmailAddresses?: string[];
            /** Format: date-time */
            modifiedTime?: string;
            quotedFileContent?: {
                mimeType?: string;
                value?: string;
            };
            replies?: components["schemas"]["Reply"][];
            resolved?: boolean;
        };
        CommentList: {
            comments?: components["schemas"]["Comment"][];
            /** @default drive#commentList */
            kind?: string;
            nextPageToken?: string;
        } & {
            [key: string]: unknown;
        };
        CommentReply: {
            author?: components["schemas"]["v2.User"];
            content?: string;
            /** Format: date-time */
            createdDate?: string;
            deleted?: boolean;
            htmlContent?: string;
            /** @default drive#commentReply */
            kind?: string;
            /** Format: date-time */
            modifiedDate?: string;
            replyId?: string;
            verb?: string;
        };
        CommentReplyList: {
            items?: components["schemas"]["CommentReply"][];
            /** @default drive#commentReplyList */
            kind?: string;
            nextLink?: string;
            nextPageToken?: string;
            selfLink?: string;
        } & {
            [key: string]: unknown;
        };
        ContentRestriction: {
            ownerRestricted?: boolean;
            readOnly?: boolean;
            reason?: string;
            restrictingUser?: components["schemas"]["User"];
            /** Format: date-time */
            restrictionTime?: string;
            systemRestricted?: boolean;
            type?: string;
        };
        DecryptionMetadata: {
            aes256GcmChunkSize?: string;
            encryptionResourceKeyHash?: string;
            jwt?: string;
            /** Format: int64 */
            kaclsId?: string;
            kaclsName?: string;
            keyFormat?: string;
            wrappedKey?: string;
        };
        DownloadRestriction: {
            restrictedForReaders?: boolean;
            restrictedForWriters?: boolean;
        };
        DownloadRestrictionsMetadata: {
            effectiveDownloadRestrictionWithContext?: components["schemas"]["DownloadRestriction"];
            itemDownloadRestriction?: components["schemas"]["DownloadRestriction"];
        };
        Drive: {
            backgroundImageFile?: {
                id?: string;
                /** Format: float */
                width?: number;
                /** Format: float */
                xCoordinate?: number;
                /** Format: float */
                yCoordinate?: number;
            };
            backgroundImageLink?: string;
            capabilities?: {
                canAddChildren?: boolean;
                canChangeCopyRequiresWriterPermissionRestriction?: boolean;
                canChangeDomainUsersOnlyRestriction?: boolean;
                canChangeDownloadRestriction?: boolean;
                canChangeDriveBackground?: boolean;
                canChangeDriveMembersOnlyRestriction?: boolean;
                canChangeSharingFoldersRequiresOrganizerPermissionRestriction?: boolean;
                canComment?: boolean;
                canCopy?: boolean;
                canDeleteChildren?: boolean;
                canDeleteDrive?: boolean;
                canDownload?: boolean;
                canEdit?: boolean;
                canListChildren?: boolean;
                canManageMembers?: boolean;
                canReadRevisions?: boolean;
                canRename?: boolean;
                canRenameDrive?: boolean;
                canResetDriveRestrictions?: boolean;
                canShare?: boolean;
                canTrashChildren?: boolean;
            };
            colorRgb?: string;
            /** Format: date-time */
            createdTime?: string;
            hidden?: boolean;
            id?: string;
            /** @default drive#drive */
            kind?: string;
            name?: string;
            orgUnitId?: string;
            restrictions?: {
                adminManagedRestrictions?: boolean;
                copyRequiresWriterPermission?: boolean;
                domainUsersOnly?: boolean;
                downloadRestriction?: components["schemas"]["DownloadRestriction"];
                driveMembersOnly?: boolean;
                sharingFoldersRequiresOrganizerPermission?: boolean;
            };
            themeId?: string;
        };
        DriveList: {
            drives?: components["schemas"]["Drive"][];
            /** @default drive#driveList */
            kind?: string;
            nextPageToken?: string;
        } & {
            [key: string]: unknown;
        };
        File: {
            appProperties?: {
                [key: string]: string;
            };
            capabilities?: {
                canAcceptOwnership?: boolean;
                canAddChildren?: boolean;
                canAddFolderFromAnotherDrive?: boolean;
                canAddMyDriveParent?: boolean;
                canChangeCopyRequiresWriterPermission?: boolean;
                canChangeItemDownloadRestriction?: boolean;
                canChangeSecurityUpdateEnabled?: boolean;
                /** @deprecated */
                canChangeViewersCanCopyContent?: boolean;
                canComment?: boolean;
                canCopy?: boolean;
                canDelete?: boolean;
                canDeleteChildren?: boolean;
                canDisableInheritedPermissions?: boolean;
                canDownload?: boolean;
                canEdit?: boolean;
                canEnableInheritedPermissions?: boolean;
                canListChildren?: boolean;
                canModifyContent?: boolean;
                /** @deprecated */
                canModifyContentRestriction?: boolean;
                canModifyEditorContentRestriction?: boolean;
                canModifyLabels?: boolean;
                canModifyOwnerContentRestriction?: boolean;
                canMoveChildrenOutOfDrive?: boolean;
                /** @deprecated */
                canMoveChildrenOutOfTeamDrive?: boolean;
                canMoveChildrenWithinDrive?: boolean;
                /** @deprecated */
                canMoveChildrenWithinTeamDrive?: boolean;
                /** @deprecated */
                canMoveItemIntoTeamDrive?: boolean;
                canMoveItemOutOfDrive?: boolean;
                /** @deprecated */
                canMoveItemOutOfTeamDrive?: boolean;
                canMoveItemWithinDrive?: boolean;
                /** @deprecated */
                canMoveItemWithinTeamDrive?: boolean;
                /** @deprecated */
                canMoveTeamDriveItem?: boolean;
                canReadDrive?: boolean;
                canReadLabels?: boolean;
                canReadRevisions?: boolean;
                /** @deprecated */
                canReadTeamDrive?: boolean;
                canRemoveChildren?: boolean;
                canRemoveContentRestriction?: boolean;
                canRemoveMyDriveParent?: boolean;
                canRename?: boolean;
                canShare?: boolean;
                canTrash?: boolean;
                canTrashChildren?: boolean;
                canUntrash?: boolean;
            };
            clientEncryptionDetails?: components["schemas"]["ClientEncryptionDetails"];
            contentHints?: {
                indexableText?: string;
                thumbnail?: {
                    /** Format: byte */
                    image?: string;
                    mimeType?: string;
                };
            };
            contentRestrictions?: components["schemas"]["ContentRestriction"][];
            copyRequiresWriterPermission?: boolean;
            /** Format: date-time */
            createdTime?: string;
            description?: string;
            downloadRestrictions?: components["schemas"]["DownloadRestrictionsMetadata"];
            driveId?: string;
            explicitlyTrashed?: boolean;
            readonly exportLinks?: {
                [key: string]: string;
            };
            fileExtension?: string;
            folderColorRgb?: string;
            fullFileExtension?: string;
            hasAugmentedPermissions?: boolean;
            hasThumbnail?: boolean;
            headRevisionId?: string;
            iconLink?: string;
            id?: string;
            imageMediaMetadata?: {
                /** Format: float */
                aperture?: number;
                cameraMake?: string;
                cameraModel?: string;
                colorSpace?: string;
                /** Format: float */
                exposureBias?: number;
                exposureMode?: string;
                /** Format: float */
                exposureTime?: number;
                flashUsed?: boolean;
                /** Format: float */
                focalLength?: number;
                /** Format: int32 */
                height?: number;
                /** Format: int32 */
                isoSpeed?: number;
                lens?: string;
                location?: {
                    /** Format: double */
                    altitude?: number;
                    /** Format: double */
                    latitude?: number;
                    /** Format: double */
                    longitude?: number;
                };
                /** Format: float */
                maxApertureValue?: number;
                meteringMode?: string;
                /** Format: int32 */
                rotation?: number;
                sensor?: string;
                /** Format: int32 */
                subjectDistance?: number;
                time?: string;
                whiteBalance?: string;
                /** Format: int32 */
                width?: number;
            };
            inheritedPermissionsDisabled?: boolean;
            isAppAuthorized?: boolean;
            /** @default drive#file */
            kind?: string;
            labelInfo?: {
                labels?: components["schemas"]["Label"][];
            };
            lastModifyingUser?: components["schemas"]["User"];
            linkShareMetadata?: {
                securityUpdateEligible?: boolean;
                securityUpdateEnabled?: boolean;
            };
            md5Checksum?: string;
            mimeType?: string;
            modifiedByMe?: boolean;
            /** Format: date-time */
            modifiedByMeTime?: string;
            /** Format: date-time */
            modifiedTime?: string;
            name?: string;
            originalFilename?: string;
            ownedByMe?: boolean;
            owners?: components["schemas"]["User"][];
            parents?: string[];
            permissionIds?: string[];
            permissions?: components["schemas"]["Permission"][];
            properties?: {
                [key: string]: string;
            };
            /** Format: int64 */
            quotaBytesUsed?: string;
            resourceKey?: string;
            sha1Checksum?: string;
            sha256Checksum?: string;
            shared?: boolean;
            /** Format: date-time */
            sharedWithMeTime?: string;
            sharingUser?: components["schemas"]["User"];
            shortcutDetails?: {
                targetId?: string;
                targetMimeType?: string;
                targetResourceKey?: string;
            };
            /** Format: int64 */
            size?: string;
            spaces?: string[];
            starred?: boolean;
            /** @deprecated */
            teamDriveId?: string;
            thumbnailLink?: string;
            /** Format: int64 */
            thumbnailVersion?: string;
            trashed?: boolean;
            /** Format: date-time */
            trashedTime?: string;
            trashingUser?: components["schemas"]["User"];
            /** Format: int64 */
            version?: string;
            videoMediaMetadata?: {
                /** Format: int64 */
                durationMillis?: string;
                /** Format: int32 */
                height?: number;
                /** Format: int32 */
                width?: number;
            };
            viewedByMe?: boolean;
            /** Format: date-time */
            viewedByMeTime?: string;
            /** @deprecated */
            viewersCanCopyContent?: boolean;
            webContentLink?: string;
            webViewLink?: string;
            writersCanShare?: boolean;
        };
        FileList: {
            files?: components["schemas"]["File"][];
            incompleteSearch?: boolean;
            /** @default drive#fileList */
            kind?: string;
            nextPageToken?: string;
        } & {
            [key: string]: unknown;
        };
        GenerateCseTokenResponse: {
            /** Format: int64 */
            currentKaclsId?: string;
            currentKaclsName?: string;
            fileId?: string;
            jwt?: string;
            kind?: string;
        } & {
            [key: string]: unknown;
        };
        GeneratedIds: {
            ids?: string[];
            /** @default drive#generatedIds */
            kind?: string;
            space?: string;
        } & {
            [key: string]: unknown;
        };
        Label: {
            fields?: {
                [key: string]: components["schemas"]["LabelField"];
            };
            id?: string;
            kind?: string;
            revisionId?: string;
        };
        LabelField: {
            dateString?: string[];
            id?: string;
            integer?: string[];
            kind?: string;
            selection?: string[];
            text?: string[];
            user?: components["schemas"]["User"][];
            valueType?: string;
        };
        LabelFieldModification: {
            fieldId?: string;
            kind?: string;
            setDateValues?: string[];
            setIntegerValues?: string[];
            setSelectionValues?: string[];
            setTextValues?: string[];
            setUserValues?: string[];
            unsetValues?: boolean;
        };
        LabelList: {
            kind?: string;
            labels?: components["schemas"]["Label"][];
            nextPageToken?: string;
        } & {
            [key: string]: unknown;
        };
        LabelModification: {
            fieldModifications?: components["schemas"]["LabelFieldModification"][];
            kind?: string;
            labelId?: string;
            removeLabel?: boolean;
        };
        ListAccessProposalsResponse: {
            accessProposals?: components["schemas"]["AccessProposal"][];
            nextPageToken?: string;
        } & {
            [key: string]: unknown;
        };
        ModifyLabelsRequest: {
            kind?: string;
            labelModifications?: components["schemas"]["LabelModification"][];
        };
        ModifyLabelsResponse: {
            kind?: string;
            modifiedLabels?: components["schemas"]["Label"][];
        } & {
            [key: string]: unknown;
        };
        Operation: {
            done?: boolean;
            error?: components["schemas"]["Status"];
            metadata?: {
                [key: string]: unknown;
            };
            name?: string;
            response?: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        ParentList: {
            etag?: string;
            items?: components["schemas"]["ParentReference"][];
            /** @default drive#parentList */
            kind?: string;
            selfLink?: string;
        } & {
            [key: string]: unknown;
        };
        ParentReference: {
            id?: string;
            isRoot?: boolean;
            /** @default drive#parentReference */
            kind?: string;
            parentLink?: string;
            selfLink?: string;
        };
        Permission: {
            allowFileDiscovery?: boolean;
            deleted?: boolean;
            displayName?: string;
            domain?: string;
            emailAddress?: string;
            /** Format: date-time */
            expirationTime?: string;
            id?: string;
            inheritedPermissionsDisabled?: boolean;
            /** @default drive#permission */
            kind?: string;
            pendingOwner?: boolean;
            readonly permissionDetails?: {
                inherited?: boolean;
                inheritedFrom?: string;
                permissionType?: string;
                role?: string;
            }[];
            photoLink?: string;
            role?: string;
            /** @deprecated */
            readonly teamDrivePermissionDetails?: {
                /** @deprecated */
                inherited?: boolean;
                /** @deprecated */
                inheritedFrom?: string;
                /** @deprecated */
                role?: string;
                /** @deprecated */
                teamDrivePermissionType?: string;
            }[];
            type?: string;
            view?: string;
        };
        PermissionId: {
            id?: string;
            /** @default drive#permissionId */
            kind?: string;
        } & {
            [key: string]: unknown;
        };
        PermissionList: {
            /** @default drive#permissionList */
            kind?: string;
            nextPageToken?: string;
            permissions?: components["schemas"]["Permission"][];
        } & {
            [key: string]: unknown;
        };
        Property: {
            etag?: string;
            key?: string;
            /** @default drive#property */
            kind?: string;
            selfLink?: string;
            value?: string;
            visibility?: string;
        };
        PropertyList: {
            etag?: string;
            items?: components["schemas"]["Property"][];
            /** @default drive#propertyList */
            kind?: string;
            selfLink?: string;
        } & {
            [key: string]: unknown;
        };
        Reply: {
            action?: string;
            readonly assigneeEmailAddress?: string;
            author?: components["schemas"]["User"];
            content?: string;
            /** Format: date-time */
            createdTime?: string;
            deleted?: boolean;
            htmlContent?: string;
            id?: string;
            /** @default drive#reply */
            kind?: string;
            readonly mentionedEmailAddresses?: string[];
            /** Format: date-time */
            modifiedTime?: string;
        };
        ReplyList: {
            /** @default drive#replyList */
            kind?: string;
            nextPageToken?: string;
            replies?: components["schemas"]["Reply"][];
        } & {
            [key: string]: unknown;
        };
        ResolveAccessProposalRequest: {
            /** @enum {string} */
            action?: "ACTION_UNSPECIFIED" | "ACCEPT" | "DENY";
            role?: string[];
            sendNotification?: boolean;
            view?: string;
        };
        ReviewerResponse: {
            kind?: string;
            /** @enum {string} */
            response?: "RESPONSE_UNSPECIFIED" | "NO_RESPONSE" | "APPROVED" | "DECLINED";
            reviewer?: components["schemas"]["User"];
        } & {
            [key: string]: unknown;
        };
        Revision: {
            exportLinks?: {
                [key: string]: string;
            };
            id?: string;
            keepForever?: boolean;
            /** @default drive#revision */
            kind?: string;
            lastModifyingUser?: components["schemas"]["User"];
            md5Checksum?: string;
            mimeType?: string;
            /** Format: date-time */
            modifiedTime?: string;
            originalFilename?: string;
            publishAuto?: boolean;
            published?: boolean;
            publishedLink?: string;
            publishedOutsideDomain?: boolean;
            /** Format: int64 */
            size?: string;
        };
        RevisionList: {
            /** @default drive#revisionList */
            kind?: string;
            nextPageToken?: string;
            revisions?: components["schemas"]["Revision"][];
        } & {
            [key: string]: unknown;
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
        StartPageToken: {
            /** @default drive#startPageToken */
            kind?: string;
            startPageToken?: string;
        } & {
            [key: string]: unknown;
        };
        Status: {
            /** Format: int32 */
            code?: number;
            details?: {
                [key: string]: unknown;
            }[];
            message?: string;
        } & {
            [key: string]: unknown;
        };
        TeamDrive: {
            backgroundImageFile?: {
                id?: string;
                /** Format: float */
                width?: number;
                /** Format: float */
                xCoordinate?: number;
                /** Format: float */
                yCoordinate?: number;
            };
            backgroundImageLink?: string;
            capabilities?: {
                canAddChildren?: boolean;
                canChangeCopyRequiresWriterPermissionRestriction?: boolean;
                canChangeDomainUsersOnlyRestriction?: boolean;
                canChangeDownloadRestriction?: boolean;
                canChangeSharingFoldersRequiresOrganizerPermissionRestriction?: boolean;
                canChangeTeamDriveBackground?: boolean;
                canChangeTeamMembersOnlyRestriction?: boolean;
                canComment?: boolean;
                canCopy?: boolean;
                canDeleteChildren?: boolean;
                canDeleteTeamDrive?: boolean;
                canDownload?: boolean;
                canEdit?: boolean;
                canListChildren?: boolean;
                canManageMembers?: boolean;
                canReadRevisions?: boolean;
                /** @deprecated */
                canRemoveChildren?: boolean;
                canRename?: boolean;
                canRenameTeamDrive?: boolean;
                canResetTeamDriveRestrictions?: boolean;
                canShare?: boolean;
                canTrashChildren?: boolean;
            };
            colorRgb?: string;
            /** Format: date-time */
            createdTime?: string;
            id?: string;
            /** @default drive#teamDrive */
            kind?: string;
            name?: string;
            orgUnitId?: string;
            restrictions?: {
                adminManagedRestrictions?: boolean;
                copyRequiresWriterPermission?: boolean;
                domainUsersOnly?: boolean;
                downloadRestriction?: components["schemas"]["DownloadRestriction"];
                sharingFoldersRequiresOrganizerPermission?: boolean;
                teamMembersOnly?: boolean;
            };
            themeId?: string;
        };
        TeamDriveList: {
            /** @default drive#teamDriveList */
            kind?: string;
            nextPageToken?: string;
            teamDrives?: components["schemas"]["TeamDrive"][];
        } & {
            [key: string]: unknown;
        };
        User: {
            readonly displayName?: string;
            readonly emailAddress?: string;
            /** @default drive#user */
            readonly kind?: string;
            readonly me?: boolean;
            readonly permissionId?: string;
            readonly photoLink?: string;
        };
        "v2.About": {
            additionalRoleInfo?: ({
                roleSets?: ({
                    additionalRoles?: string[];
                    primaryRole?: string;
                } & {
                    [key: string]: unknown;
                })[];
                type?: string;
            } & {
                [key: string]: unknown;
            })[];
            canCreateDrives?: boolean;
            /** @deprecated */
            canCreateTeamDrives?: boolean;
            /** @deprecated */
            domainSharingPolicy?: string;
            driveThemes?: ({
                backgroundImageLink?: string;
                colorRgb?: string;
                id?: string;
            } & {
                [key: string]: unknown;
            })[];
            etag?: string;
            exportFormats?: ({
                source?: string;
                targets?: string[];
            } & {
                [key: string]: unknown;
            })[];
            features?: ({
                featureName?: string;
                /** Format: double */
                featureRate?: number;
            } & {
                [key: string]: unknown;
            })[];
            folderColorPalette?: string[];
            importFormats?: ({
                source?: string;
                targets?: string[];
            } & {
                [key: string]: unknown;
            })[];
            isCurrentAppInstalled?: boolean;
            /** @default drive#about */
            kind?: string;
            languageCode?: string;
            /** Format: int64 */
            largestChangeId?: string;
            maxUploadSizes?: ({
                /** Format: int64 */
                size?: string;
                type?: string;
            } & {
                [key: string]: unknown;
            })[];
            name?: string;
            permissionId?: string;
            quotaBytesByService?: ({
                /** Format: int64 */
                bytesUsed?: string;
                serviceName?: string;
            } & {
                [key: string]: unknown;
            })[];
            /** Format: int64 */
            quotaBytesTotal?: string;
            /** Format: int64 */
            quotaBytesUsed?: string;
            /** Format: int64 */
            quotaBytesUsedAggregate?: string;
            /** Format: int64 */
            quotaBytesUsedInTrash?: string;
            quotaType?: string;
            /** Format: int64 */
            remainingChangeIds?: string;
            rootFolderId?: string;
            selfLink?: string;
            /** @deprecated */
            teamDriveThemes?: ({
                /** @deprecated */
                backgroundImageLink?: string;
                /** @deprecated */
                colorRgb?: string;
                /** @deprecated */
                id?: string;
            } & {
                [key: string]: unknown;
            })[];
            user?: components["schemas"]["v2.User"];
        } & {
            [key: string]: unknown;
        };
        "v2.App": {
            authorized?: boolean;
            createInFolderTemplate?: string;
            createUrl?: string;
            hasDriveWideScope?: boolean;
            icons?: ({
                category?: string;
                iconUrl?: string;
                /** Format: int32 */
                size?: number;
            } & {
                [key: string]: unknown;
            })[];
            id?: string;
            installed?: boolean;
            /** @default drive#app */
            kind?: string;
            longDescription?: string;
            name?: string;
            objectType?: string;
            openUrlTemplate?: string;
            primaryFileExtensions?: string[];
            primaryMimeTypes?: string[];
            productId?: string;
            productUrl?: string;
            secondaryFileExtensions?: string[];
            secondaryMimeTypes?: string[];
            shortDescription?: string;
            supportsCreate?: boolean;
            supportsImport?: boolean;
            supportsMultiOpen?: boolean;
            supportsOfflineCreate?: boolean;
            useByDefault?: boolean;
        } & {
            [key: string]: unknown;
        };
        "v2.AppList": {
            defaultAppIds?: string[];
            etag?: string;
            items?: components["schemas"]["v2.App"][];
            /** @default drive#appList */
            kind?: string;
            selfLink?: string;
        } & {
            [key: string]: unknown;
        };
        "v2.Change": {
            changeType?: string;
            deleted?: boolean;
            drive?: components["schemas"]["v2.Drive"];
            driveId?: string;
            file?: components["schemas"]["v2.File"];
            fileId?: string;
            /** Format: int64 */
            id?: string;
            /** @default drive#change */
            kind?: string;
            /** Format: date-time */
            modificationDate?: string;
            selfLink?: string;
            teamDrive?: components["schemas"]["v2.TeamDrive"];
            /** @deprecated */
            teamDriveId?: string;
            /** @deprecated */
            type?: string;
        } & {
            [key: string]: unknown;
        };
        "v2.ChangeList": {
            etag?: string;
            items?: components["schemas"]["v2.Change"][];
            /** @default drive#changeList */
            kind?: string;
            /** Format: int64 */
            largestChangeId?: string;
            newStartPageToken?: string;
            nextLink?: string;
            nextPageToken?: string;
            selfLink?: string;
        } & {
            [key: string]: unknown;
        };
        "v2.Comment": {
            anchor?: string;
            author?: components["schemas"]["v2.User"];
            commentId?: string;
            content?: string;
            context?: {
                type?: string;
                value?: string;
            };
            /** Format: date-time */
            createdDate?: string;
            deleted?: boolean;
            fileId?: string;
            fileTitle?: string;
            htmlContent?: string;
            /** @default drive#comment */
            kind?: string;
            /** Format: date-time */
            modifiedDate?: string;
            replies?: components["schemas"]["CommentReply"][];
            selfLink?: string;
            status?: string;
        };
        "v2.CommentList": {
            items?: components["schemas"]["v2.Comment"][];
            /** @default drive#commentList */
            kind?: string;
            nextLink?: string;
            nextPageToken?: string;
            selfLink?: string;
        } & {
            [key: string]: unknown;
        };
        "v2.ContentRestriction": {
            ownerRestricted?: boolean;
            readOnly?: boolean;
            reason?: string;
            restrictingUser?: components["schemas"]["v2.User"];
            /** Format: date-time */
            restrictionDate?: string;
            systemRestricted?: boolean;
            type?: string;
        };
        "v2.Drive": {
            backgroundImageFile?: {
                id?: string;
                /** Format: float */
                width?: number;
                /** Format: float */
                xCoordinate?: number;
                /** Format: float */
                yCoordinate?: number;
            };
            backgroundImageLink?: string;
            capabilities?: {
                canAddChildren?: boolean;
                canChangeCopyRequiresWriterPermissionRestriction?: boolean;
                canChangeDomainUsersOnlyRestriction?: boolean;
                canChangeDriveBackground?: boolean;
                canChangeDriveMembersOnlyRestriction?: boolean;
                canChangeSharingFoldersRequiresOrganizerPermissionRestriction?: boolean;
                canComment?: boolean;
                canCopy?: boolean;
                canDeleteChildren?: boolean;
                canDeleteDrive?: boolean;
                canDownload?: boolean;
                canEdit?: boolean;
                canListChildren?: boolean;
                canManageMembers?: boolean;
                canReadRevisions?: boolean;
                canRename?: boolean;
                canRenameDrive?: boolean;
                canResetDriveRestrictions?: boolean;
                canShare?: boolean;
                canTrashChildren?: boolean;
            };
            colorRgb?: string;
            /** Format: date-time */
            createdDate?: string;
            hidden?: boolean;
            id?: string;
            /** @default drive#drive */
            kind?: string;
            name?: string;
            orgUnitId?: string;
            restrictions?: {
                adminManagedRestrictions?: boolean;
                copyRequiresWriterPermission?: boolean;
                domainUsersOnly?: boolean;
                driveMembersOnly?: boolean;
                sharingFoldersRequiresOrganizerPermission?: boolean;
            };
            themeId?: string;
        };
        "v2.DriveList": {
            items?: components["schemas"]["v2.Drive"][];
            /** @default drive#driveList */
            kind?: string;
            nextPageToken?: string;
        } & {
            [key: string]: unknown;
        };
        "v2.File": {
            alternateLink?: string;
            appDataContents?: boolean;
            /** @deprecated */
            canComment?: boolean;
            /** @deprecated */
            canReadRevisions?: boolean;
            capabilities?: {
                canAcceptOwnership?: boolean;
                canAddChildren?: boolean;
                canAddFolderFromAnotherDrive?: boolean;
                canAddMyDriveParent?: boolean;
                canChangeCopyRequiresWriterPermission?: boolean;
                /** @deprecated */
                canChangeRestrictedDownload?: boolean;
                canChangeSecurityUpdateEnabled?: boolean;
                canComment?: boolean;
                canCopy?: boolean;
                canDelete?: boolean;
                canDeleteChildren?: boolean;
                readonly canDisableInheritedPermissions?: boolean;
                canDownload?: boolean;
                canEdit?: boolean;
                readonly canEnableInheritedPermissions?: boolean;
                canListChildren?: boolean;
                canModifyContent?: boolean;
                /** @deprecated */
                canModifyContentRestriction?: boolean;
                canModifyEditorContentRestriction?: boolean;
                canModifyLabels?: boolean;
                canModifyOwnerContentRestriction?: boolean;
                canMoveChildrenOutOfDrive?: boolean;
                /** @deprecated */
                canMoveChildrenOutOfTeamDrive?: boolean;
                canMoveChildrenWithinDrive?: boolean;
                /** @deprecated */
                canMoveChildrenWithinTeamDrive?: boolean;
                /** @deprecated */
                canMoveItemIntoTeamDrive?: boolean;
                canMoveItemOutOfDrive?: boolean;
                /** @deprecated */
                canMoveItemOutOfTeamDrive?: boolean;
                canMoveItemWithinDrive?: boolean;
                /** @deprecated */
                canMoveItemWithinTeamDrive?: boolean;
                /** @deprecated */
                canMoveTeamDriveItem?: boolean;
                canReadDrive?: boolean;
                canReadLabels?: boolean;
                canReadRevisions?: boolean;
                /** @deprecated */
                canReadTeamDrive?: boolean;
                canRemoveChildren?: boolean;
                canRemoveContentRestriction?: boolean;
                canRemoveMyDriveParent?: boolean;
                canRename?: boolean;
                canShare?: boolean;
                canTrash?: boolean;
                canTrashChildren?: boolean;
                canUntrash?: boolean;
            };
            clientEncryptionDetails?: components["schemas"]["ClientEncryptionDetails"];
            contentRestrictions?: components["schemas"]["v2.ContentRestriction"][];
            copyRequiresWriterPermission?: boolean;
            /** @deprecated */
            copyable?: boolean;
            /** Format: date-time */
            createdDate?: string;
            defaultOpenWithLink?: string;
            description?: string;
            downloadUrl?: string;
            driveId?: string;
            /** @deprecated */
            editable?: boolean;
            embedLink?: string;
            etag?: string;
            explicitlyTrashed?: boolean;
            readonly exportLinks?: {
                [key: string]: string;
            };
            fileExtension?: string;
            /** Format: int64 */
            fileSize?: string;
            folderColorRgb?: string;
            fullFileExtension?: string;
            hasAugmentedPermissions?: boolean;
            hasThumbnail?: boolean;
            headRevisionId?: string;
            iconLink?: string;
            id?: string;
            imageMediaMetadata?: {
                /** Format: float */
                aperture?: number;
                cameraMake?: string;
                cameraModel?: string;
                colorSpace?: string;
                date?: string;
                /** Format: float */
                exposureBias?: number;
                exposureMode?: string;
                /** Format: float */
                exposureTime?: number;
                flashUsed?: boolean;
                /** Format: float */
                focalLength?: number;
                /** Format: int32 */
                height?: number;
                /** Format: int32 */
                isoSpeed?: number;
                lens?: string;
                location?: {
                    /** Format: double */
                    altitude?: number;
                    /** Format: double */
                    latitude?: number;
                    /** Format: double */
                    longitude?: number;
                };
                /** Format: float */
                maxApertureValue?: number;
                meteringMode?: string;
                /** Format: int32 */
                rotation?: number;
                sensor?: string;
                /** Format: int32 */
                subjectDistance?: number;
                whiteBalance?: string;
                /** Format: int32 */
                width?: number;
            };
            indexableText?: {
                text?: string;
            };
            inheritedPermissionsDisabled?: boolean;
            isAppAuthorized?: boolean;
            /** @default drive#file */
            kind?: string;
            labelInfo?: {
                labels?: components["schemas"]["v2.Label"][];
            };
            labels?: {
                /** @deprecated */
                hidden?: boolean;
                modified?: boolean;
                /** @deprecated */
                restricted?: boolean;
                starred?: boolean;
                trashed?: boolean;
                viewed?: boolean;
            };
            lastModifyingUser?: components["schemas"]["v2.User"];
            lastModifyingUserName?: string;
            /** Format: date-time */
            lastViewedByMeDate?: string;
            linkShareMetadata?: {
                securityUpdateEligible?: boolean;
                securityUpdateEnabled?: boolean;
            };
            /** Format: date-time */
            markedViewedByMeDate?: string;
            md5Checksum?: string;
            mimeType?: string;
            /** Format: date-time */
            modifiedByMeDate?: string;
            /** Format: date-time */
            modifiedDate?: string;
            openWithLinks?: {
                [key: string]: string;
            };
            originalFilename?: string;
            ownedByMe?: boolean;
            ownerNames?: string[];
            owners?: components["schemas"]["v2.User"][];
            parents?: components["schemas"]["ParentReference"][];
            permissionIds?: string[];
            permissions?: components["schemas"]["v2.Permission"][];
            properties?: components["schemas"]["Property"][];
            /** Format: int64 */
            quotaBytesUsed?: string;
            resourceKey?: string;
            selfLink?: string;
            sha1Checksum?: string;
            sha256Checksum?: string;
            /** @deprecated */
            shareable?: boolean;
            shared?: boolean;
            /** Format: date-time */
            sharedWithMeDate?: string;
            sharingUser?: components["schemas"]["v2.User"];
            shortcutDetails?: {
                targetId?: string;
                targetMimeType?: string;
                targetResourceKey?: string;
            };
            spaces?: string[];
            /** @deprecated */
            teamDriveId?: string;
            thumbnail?: {
                /** Format: byte */
                image?: string;
                mimeType?: string;
            };
            thumbnailLink?: string;
            /** Format: int64 */
            thumbnailVersion?: string;
            title?: string;
            /** Format: date-time */
            trashedDate?: string;
            trashingUser?: components["schemas"]["v2.User"];
            userPermission?: components["schemas"]["v2.Permission"];
            /** Format: int64 */
            version?: string;
            videoMediaMetadata?: {
                /** Format: int64 */
                durationMillis?: string;
                /** Format: int32 */
                height?: number;
                /** Format: int32 */
                width?: number;
            };
            webContentLink?: string;
            webViewLink?: string;
            writersCanShare?: boolean;
        };
        "v2.FileList": {
            etag?: string;
            incompleteSearch?: boolean;
            items?: components["schemas"]["v2.File"][];
            /** @default drive#fileList */
            kind?: string;
            nextLink?: string;
            nextPageToken?: string;
            selfLink?: string;
        } & {
            [key: string]: unknown;
        };
        "v2.GeneratedIds": {
            ids?: string[];
            /** @default drive#generatedIds */
            kind?: string;
            space?: string;
        } & {
            [key: string]: unknown;
        };
        "v2.Label": {
            fields?: {
                [key: string]: components["schemas"]["v2.LabelField"];
            };
            id?: string;
            /** @default drive#label */
            kind?: string;
            revisionId?: string;
        };
        "v2.LabelField": {
            dateString?: string[];
            id?: string;
            integer?: string[];
            /** @default drive#labelField */
            kind?: string;
            selection?: string[];
            text?: string[];
            user?: components["schemas"]["v2.User"][];
            valueType?: string;
        };
        "v2.LabelFieldModification": {
            fieldId?: string;
            /** @default drive#labelFieldModification */
            kind?: string;
            setDateValues?: string[];
            setIntegerValues?: string[];
            setSelectionValues?: string[];
            setTextValues?: string[];
            setUserValues?: string[];
            unsetValues?: boolean;
        };
        "v2.LabelList": {
            items?: components["schemas"]["v2.Label"][];
            /** @default drive#labelList */
            kind?: string;
            nextPageToken?: string;
        } & {
            [key: string]: unknown;
        };
        "v2.LabelModification": {
            fieldModifications?: components["schemas"]["v2.LabelFieldModification"][];
            /** @default drive#labelModification */
            kind?: string;
            labelId?: string;
            removeLabel?: boolean;
        };
        "v2.ModifyLabelsRequest": {
            /** @default drive#modifyLabelsRequest */
            kind?: string;
            labelModifications?: components["schemas"]["v2.LabelModification"][];
        };
        "v2.ModifyLabelsResponse": {
            /** @default drive#modifyLabelsResponse */
            kind?: string;
            modifiedLabels?: components["schemas"]["v2.Label"][];
        } & {
            [key: string]: unknown;
        };
        "v2.Permission": {
            additionalRoles?: string[];
            /** @deprecated */
            authKey?: string;
            deleted?: boolean;
            domain?: string;
            emailAddress?: string;
            etag?: string;
            /** Format: date-time */
            expirationDate?: string;
            id?: string;
            inheritedPermissionsDisabled?: boolean;
            /** @default drive#permission */
            kind?: string;
            name?: string;
            pendingOwner?: boolean;
            readonly permissionDetails?: {
                additionalRoles?: string[];
                inherited?: boolean;
                inheritedFrom?: string;
                permissionType?: string;
                role?: string;
            }[];
            photoLink?: string;
            role?: string;
            selfLink?: string;
            /** @deprecated */
            readonly teamDrivePermissionDetails?: {
                /** @deprecated */
                additionalRoles?: string[];
                /** @deprecated */
                inherited?: boolean;
                /** @deprecated */
                inheritedFrom?: string;
                /** @deprecated */
                role?: string;
                /** @deprecated */
                teamDrivePermissionType?: string;
            }[];
            type?: string;
            value?: string;
            view?: string;
            withLink?: boolean;
        };
        "v2.PermissionList": {
            etag?: string;
            items?: components["schemas"]["v2.Permission"][];
            /** @default drive#permissionList */
            kind?: string;
            nextPageToken?: string;
            selfLink?: string;
        } & {
            [key: string]: unknown;
        };
        "v2.Revision": {
            downloadUrl?: string;
            etag?: string;
            exportLinks?: {
                [key: string]: string;
            };
            /** Format: int64 */
            fileSize?: string;
            id?: string;
            /** @default drive#revision */
            kind?: string;
            lastModifyingUser?: components["schemas"]["v2.User"];
            lastModifyingUserName?: string;
            md5Checksum?: string;
            mimeType?: string;
            /** Format: date-time */
            modifiedDate?: string;
            originalFilename?: string;
            pinned?: boolean;
            publishAuto?: boolean;
            published?: boolean;
            publishedLink?: string;
            publishedOutsideDomain?: boolean;
            selfLink?: string;
        };
        "v2.RevisionList": {
            etag?: string;
            items?: components["schemas"]["v2.Revision"][];
            /** @default drive#revisionList */
            kind?: string;
            nextPageToken?: string;
            selfLink?: string;
        } & {
            [key: string]: unknown;
        };
        "v2.StartPageToken": {
            /** @default drive#startPageToken */
            kind?: string;
            startPageToken?: string;
        } & {
            [key: string]: unknown;
        };
        "v2.TeamDrive": {
            backgroundImageFile?: {
                id?: string;
                /** Format: float */
                width?: number;
                /** Format: float */
                xCoordinate?: number;
                /** Format: float */
                yCoordinate?: number;
            };
            backgroundImageLink?: string;
            capabilities?: {
                canAddChildren?: boolean;
                canChangeCopyRequiresWriterPermissionRestriction?: boolean;
                canChangeDomainUsersOnlyRestriction?: boolean;
                canChangeSharingFoldersRequiresOrganizerPermissionRestriction?: boolean;
                canChangeTeamDriveBackground?: boolean;
                canChangeTeamMembersOnlyRestriction?: boolean;
                canComment?: boolean;
                canCopy?: boolean;
                canDeleteChildren?: boolean;
                canDeleteTeamDrive?: boolean;
                canDownload?: boolean;
                canEdit?: boolean;
                canListChildren?: boolean;
                canManageMembers?: boolean;
                canReadRevisions?: boolean;
                /** @deprecated */
                canRemoveChildren?: boolean;
                canRename?: boolean;
                canRenameTeamDrive?: boolean;
                canResetTeamDriveRestrictions?: boolean;
                canShare?: boolean;
                canTrashChildren?: boolean;
            };
            colorRgb?: string;
            /** Format: date-time */
            createdDate?: string;
            id?: string;
            /** @default drive#teamDrive */
            kind?: string;
            name?: string;
            orgUnitId?: string;
            restrictions?: {
                adminManagedRestrictions?: boolean;
                copyRequiresWriterPermission?: boolean;
                domainUsersOnly?: boolean;
                sharingFoldersRequiresOrganizerPermission?: boolean;
                teamMembersOnly?: boolean;
            };
            themeId?: string;
        };
        "v2.TeamDriveList": {
            items?: components["schemas"]["v2.TeamDrive"][];
            /** @default drive#teamDriveList */
            kind?: string;
            nextPageToken?: string;
        } & {
            [key: string]: unknown;
        };
        "v2.User": {
            readonly displayName?: string;
            readonly emailAddress?: string;
            readonly isAuthenticatedUser?: boolean;
            /** @default drive#user */
            readonly kind?: string;
            readonly permissionId?: string;
            readonly picture?: {
                readonly url?: string;
            };
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
    "v2.drive.about.get": {
        parameters: {
            query?: {
                includeSubscribed?: boolean;
                maxChangeIdCount?: string;
                startChangeId?: string;
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
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v2.About"];
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
    "v2.drive.apps.list": {
        parameters: {
            query?: {
                appFilterExtensions?: string;
                appFilterMimeTypes?: string;
                languageCode?: string;
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
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v2.AppList"];
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
    "v2.drive.apps.get": {
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
                appId: string;
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
                    "application/json": components["schemas"]["v2.App"];
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
    "v2.drive.changes.list": {
        parameters: {
            query?: {
                driveId?: string;
                includeCorpusRemovals?: boolean;
                includeDeleted?: boolean;
                includeItemsFromAllDrives?: boolean;
                includeLabels?: string;
                includePermissionsForView?: string;
                includeSubscribed?: boolean;
                /** @deprecated */
                includeTeamDriveItems?: boolean;
                maxResults?: number;
                pageToken?: string;
                spaces?: string;
                /** @deprecated */
                startChangeId?: string;
                supportsAllDrives?: boolean;
                /** @deprecated */
                supportsTeamDrives?: boolean;
                /** @deprecated */
                teamDriveId?: string;
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
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v2.ChangeList"];
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
    "v2.drive.changes.getStartPageToken": {
        parameters: {
            query?: {
                driveId?: string;
                supportsAllDrives?: boolean;
                /** @deprecated */
                supportsTeamDrives?: boolean;
                /** @deprecated */
                teamDriveId?: string;
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
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v2.StartPageToken"];
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
    "v2.drive.changes.watch": {
        parameters: {
            query?: {
                driveId?: string;
                includeCorpusRemovals?: boolean;
                includeDeleted?: boolean;
                includeItemsFromAllDrives?: boolean;
                includeLabels?: string;
                includePermissionsForView?: string;
                includeSubscribed?: boolean;
                /** @deprecated */
                includeTeamDriveItems?: boolean;
                maxResults?: number;
                pageToken?: string;
                spaces?: string;
                /** @deprecated */
                startChangeId?: string;
                supportsAllDrives?: boolean;
                /** @deprecated */
                supportsTeamDrives?: boolean;
                /** @deprecated */
                teamDriveId?: string;
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
                "application/json": components["schemas"]["Channel"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Channel"];
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
    "v2.drive.changes.get": {
        parameters: {
            query?: {
                driveId?: string;
                supportsAllDrives?: boolean;
                /** @deprecated */
                supportsTeamDrives?: boolean;
                /** @deprecated */
                teamDriveId?: string;
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
                changeId: string;
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
                    "application/json": components["schemas"]["v2.Change"];
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
    "v2.drive.channels.stop": {
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
                "application/json": components["schemas"]["Channel"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    "v2.drive.drives.list": {
        parameters: {
            query?: {
                maxResults?: number;
                pageToken?: string;
                q?: string;
                useDomainAdminAccess?: boolean;
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
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v2.DriveList"];
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
    "v2.drive.drives.insert": {
        parameters: {
            query: {
                requestId: string;
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
                "application/json": components["schemas"]["v2.Drive"] & Record<string, never>;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v2.Drive"];
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
    "v2.drive.drives.get": {
        parameters: {
            query?: {
                useDomainAdminAccess?: boolean;
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
                driveId: string;
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
                    "application/json": components["schemas"]["v2.Drive"];
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
    "v2.drive.drives.update": {
        parameters: {
            query?: {
                useDomainAdminAccess?: boolean;
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
                driveId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["v2.Drive"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v2.Drive"];
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
    "v2.drive.drives.delete": {
        parameters: {
            query?: {
                allowItemDeletion?: boolean;
                useDomainAdminAccess?: boolean;
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
                driveId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    "v2.drive.drives.hide": {
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
                driveId: string;
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
                    "application/json": components["schemas"]["v2.Drive"];
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
    "v2.drive.drives.unhide": {
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
                driveId: string;
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
                    "application/json": components["schemas"]["v2.Drive"];
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
    "v2.drive.files.list": {
        parameters: {
            query?: {
                corpora?: string;
                /** @deprecated */
                corpus?: "DEFAULT" | "DOMAIN";
                driveId?: string;
                includeItemsFromAllDrives?: boolean;
                includeLabels?: string;
                includePermissionsForView?: string;
                /** @deprecated */
                includeTeamDriveItems?: boolean;
                maxResults?: number;
                orderBy?: string;
                pageToken?: string;
                /** @deprecated */
                projection?: "BASIC" | "FULL";
                q?: string;
                spaces?: string;
                supportsAllDrives?: boolean;
                /** @deprecated */
                supportsTeamDrives?: boolean;
                /** @deprecated */
                teamDriveId?: string;
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
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v2.FileList"];
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
    "v2.drive.files.insert": {
        parameters: {
            query?: {
                convert?: boolean;
                /** @deprecated */
                enforceSingleParent?: boolean;
                includeLabels?: string;
                includePermissionsForView?: string;
                ocr?: boolean;
                ocrLanguage?: string;
                pinned?: boolean;
                supportsAllDrives?: boolean;
                /** @deprecated */
                supportsTeamDrives?: boolean;
                timedTextLanguage?: string;
                timedTextTrackName?: string;
                useContentAsIndexableText?: boolean;
                visibility?: "DEFAULT" | "PRIVATE";
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
                "application/json": components["schemas"]["v2.File"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v2.File"];
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
    "v2.drive.files.generateCseToken": {
        parameters: {
            query?: {
                fileId?: string;
                parent?: string;
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
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GenerateCseTokenResponse"];
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
    "v2.drive.files.generateIds": {
        parameters: {
            query?: {
                maxResults?: number;
                space?: string;
                type?: string;
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
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v2.GeneratedIds"];
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
    "v2.drive.files.emptyTrash": {
        parameters: {
            query?: {
                driveId?: string;
                /** @deprecated */
                enforceSingleParent?: boolean;
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
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    "v2.drive.files.get": {
        parameters: {
            query?: {
                acknowledgeAbuse?: boolean;
                includeLabels?: string;
                includePermissionsForView?: string;
                /** @deprecated */
                projection?: "BASIC" | "FULL";
                revisionId?: string;
                supportsAllDrives?: boolean;
                /** @deprecated */
                supportsTeamDrives?: boolean;
                /** @deprecated */
                updateViewedDate?: boolean;
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
                fileId: string;
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
                    "application/json": components["schemas"]["v2.File"];
                    "*/*": string;
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
    "v2.drive.files.update": {
        parameters: {
            query?: {
                addParents?: string;
                /** @deprecated */
                convert?: boolean;
                /** @deprecated */
                enforceSingleParent?: boolean;
                includeLabels?: string;
                includePermissionsForView?: string;
                modifiedDateBehavior?: "fromBody" | "fromBodyIfNeeded" | "fromBodyOrNow" | "noChange" | "now" | "nowIfNeeded";
                newRevision?: boolean;
                ocr?: boolean;
                ocrLanguage?: string;
                pinned?: boolean;
                removeParents?: string;
                setModifiedDate?: boolean;
                supportsAllDrives?: boolean;
                /** @deprecated */
                supportsTeamDrives?: boolean;
                timedTextLanguage?: string;
                timedTextTrackName?: string;
                updateViewedDate?: boolean;
                useContentAsIndexableText?: boolean;
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
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["v2.File"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v2.File"];
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
    "v2.drive.files.delete": {
        parameters: {
            query?: {
                /** @deprecated */
                enforceSingleParent?: boolean;
                supportsAllDrives?: boolean;
                /** @deprecated */
                supportsTeamDrives?: boolean;
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
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    "v2.drive.files.patch": {
        parameters: {
            query?: {
                addParents?: string;
                /** @deprecated */
                convert?: boolean;
                /** @deprecated */
                enforceSingleParent?: boolean;
                includeLabels?: string;
                includePermissionsForView?: string;
                modifiedDateBehavior?: "fromBody" | "fromBodyIfNeeded" | "fromBodyOrNow" | "noChange" | "now" | "nowIfNeeded";
                newRevision?: boolean;
                ocr?: boolean;
                ocrLanguage?: string;
                pinned?: boolean;
                removeParents?: string;
                setModifiedDate?: boolean;
                supportsAllDrives?: boolean;
                /** @deprecated */
                supportsTeamDrives?: boolean;
                timedTextLanguage?: string;
                timedTextTrackName?: string;
                updateViewedDate?: boolean;
                useContentAsIndexableText?: boolean;
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
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["v2.File"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v2.File"];
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
    "v2.drive.comments.list": {
        parameters: {
            query?: {
                includeDeleted?: boolean;
                maxResults?: number;
                pageToken?: string;
                updatedMin?: string;
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
                fileId: string;
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
                    "application/json": components["schemas"]["v2.CommentList"];
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
    "v2.drive.comments.insert": {
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
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["v2.Comment"] & Record<string, never>;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v2.Comment"];
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
    "v2.drive.comments.get": {
        parameters: {
            query?: {
                includeDeleted?: boolean;
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
                commentId: string;
                fileId: string;
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
                    "application/json": components["schemas"]["v2.Comment"];
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
    "v2.drive.comments.update": {
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
                commentId: string;
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["v2.Comment"] & Record<string, never>;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v2.Comment"];
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
    "v2.drive.comments.delete": {
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
                commentId: string;
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    "v2.drive.comments.patch": {
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
                commentId: string;
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["v2.Comment"] & Record<string, never>;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v2.Comment"];
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
    "v2.drive.replies.list": {
        parameters: {
            query?: {
                includeDeleted?: boolean;
                maxResults?: number;
                pageToken?: string;
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
                commentId: string;
                fileId: string;
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
                    "application/json": components["schemas"]["CommentReplyList"];
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
    "v2.drive.replies.insert": {
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
                commentId: string;
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CommentReply"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentReply"];
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
    "v2.drive.replies.get": {
        parameters: {
            query?: {
                includeDeleted?: boolean;
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
                commentId: string;
                fileId: string;
                replyId: string;
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
                    "application/json": components["schemas"]["CommentReply"];
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
    "v2.drive.replies.update": {
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
                commentId: string;
                fileId: string;
                replyId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CommentReply"] & Record<string, never>;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentReply"];
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
    "v2.drive.replies.delete": {
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
                commentId: string;
                fileId: string;
                replyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    "v2.drive.replies.patch": {
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
                commentId: string;
                fileId: string;
                replyId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CommentReply"] & Record<string, never>;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentReply"];
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
    "v2.drive.files.copy": {
        parameters: {
            query?: {
                convert?: boolean;
                /** @deprecated */
                enforceSingleParent?: boolean;
                includeLabels?: string;
                includePermissionsForView?: string;
                ocr?: boolean;
                ocrLanguage?: string;
                pinned?: boolean;
                supportsAllDrives?: boolean;
                /** @deprecated */
                supportsTeamDrives?: boolean;
                timedTextLanguage?: string;
                timedTextTrackName?: string;
                visibility?: "DEFAULT" | "PRIVATE";
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
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["v2.File"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v2.File"];
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
    "v2.drive.files.export": {
        parameters: {
            query: {
                mimeType: string;
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
                fileId: string;
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
                    "*/*": string;
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
    "v2.drive.files.listLabels": {
        parameters: {
            query?: {
                maxResults?: number;
                pageToken?: string;
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
                fileId: string;
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
                    "application/json": components["schemas"]["v2.LabelList"];
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
    "v2.drive.files.modifyLabels": {
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
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["v2.ModifyLabelsRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v2.ModifyLabelsResponse"];
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
    "v2.drive.parents.list": {
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
                fileId: string;
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
                    "application/json": components["schemas"]["ParentList"];
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
    "v2.drive.parents.insert": {
        parameters: {
            query?: {
                /** @deprecated */
                enforceSingleParent?: boolean;
                supportsAllDrives?: boolean;
                /** @deprecated */
                supportsTeamDrives?: boolean;
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
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ParentReference"] & Record<string, never>;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParentReference"];
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
    "v2.drive.parents.get": {
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
                fileId: string;
                parentId: string;
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
                    "application/json": components["schemas"]["ParentReference"];
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
    "v2.drive.parents.delete": {
        parameters: {
            query?: {
                /** @deprecated */
                enforceSingleParent?: boolean;
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
                fileId: string;
                parentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    "v2.drive.permissions.list": {
        parameters: {
            query?: {
                includePermissionsForView?: string;
                maxResults?: number;
                pageToken?: string;
                supportsAllDrives?: boolean;
                /** @deprecated */
                supportsTeamDrives?: boolean;
                useDomainAdminAccess?: boolean;
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
                fileId: string;
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
                    "application/json": components["schemas"]["v2.PermissionList"];
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
    "v2.drive.permissions.insert": {
        parameters: {
            query?: {
                emailMessage?: string;
                /** @deprecated */
                enforceExpansiveAccess?: boolean;
                /** @deprecated */
                enforceSingleParent?: boolean;
                moveToNewOwnersRoot?: boolean;
                sendNotificationEmails?: boolean;
                supportsAllDrives?: boolean;
                /** @deprecated */
                supportsTeamDrives?: boolean;
                useDomainAdminAccess?: boolean;
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
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["v2.Permission"] & Record<string, never>;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v2.Permission"];
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
    "v2.drive.permissions.get": {
        parameters: {
            query?: {
                supportsAllDrives?: boolean;
                /** @deprecated */
                supportsTeamDrives?: boolean;
                useDomainAdminAccess?: boolean;
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
                fileId: string;
                permissionId: string;
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
                    "application/json": components["schemas"]["v2.Permission"];
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
    "v2.drive.permissions.update": {
        parameters: {
            query?: {
                /** @deprecated */
                enforceExpansiveAccess?: boolean;
                removeExpiration?: boolean;
                supportsAllDrives?: boolean;
                /** @deprecated */
                supportsTeamDrives?: boolean;
                transferOwnership?: boolean;
                useDomainAdminAccess?: boolean;
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
                fileId: string;
                permissionId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["v2.Permission"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v2.Permission"];
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
    "v2.drive.permissions.delete": {
        parameters: {
            query?: {
                /** @deprecated */
                enforceExpansiveAccess?: boolean;
                supportsAllDrives?: boolean;
                /** @deprecated */
                supportsTeamDrives?: boolean;
                useDomainAdminAccess?: boolean;
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
                fileId: string;
                permissionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    "v2.drive.permissions.patch": {
        parameters: {
            query?: {
                /** @deprecated */
                enforceExpansiveAccess?: boolean;
                removeExpiration?: boolean;
                supportsAllDrives?: boolean;
                /** @deprecated */
                supportsTeamDrives?: boolean;
                transferOwnership?: boolean;
                useDomainAdminAccess?: boolean;
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
                fileId: string;
                permissionId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["v2.Permission"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v2.Permission"];
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
    "v2.drive.properties.list": {
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
                fileId: string;
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
                    "application/json": components["schemas"]["PropertyList"];
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
    "v2.drive.properties.insert": {
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
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Property"] & Record<string, never>;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Property"];
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
    "v2.drive.properties.get": {
        parameters: {
            query?: {
                visibility?: string;
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
                fileId: string;
                propertyKey: string;
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
                    "application/json": components["schemas"]["Property"];
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
    "v2.drive.properties.update": {
        parameters: {
            query?: {
                visibility?: string;
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
                fileId: string;
                propertyKey: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Property"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Property"];
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
    "v2.drive.properties.delete": {
        parameters: {
            query?: {
                visibility?: string;
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
                fileId: string;
                propertyKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    "v2.drive.properties.patch": {
        parameters: {
            query?: {
                visibility?: string;
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
                fileId: string;
                propertyKey: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Property"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Property"];
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
    "v2.drive.revisions.list": {
        parameters: {
            query?: {
                maxResults?: number;
                pageToken?: string;
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
                fileId: string;
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
                    "application/json": components["schemas"]["v2.RevisionList"];
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
    "v2.drive.revisions.get": {
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
                fileId: string;
                revisionId: string;
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
                    "application/json": components["schemas"]["v2.Revision"];
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
    "v2.drive.revisions.update": {
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
                fileId: string;
                revisionId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["v2.Revision"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v2.Revision"];
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
    "v2.drive.revisions.delete": {
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
                fileId: string;
                revisionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    "v2.drive.revisions.patch": {
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
                fileId: string;
                revisionId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["v2.Revision"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v2.Revision"];
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
    "v2.drive.files.touch": {
        parameters: {
            query?: {
                includeLabels?: string;
                includePermissionsForView?: string;
                supportsAllDrives?: boolean;
                /** @deprecated */
                supportsTeamDrives?: boolean;
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
                fileId: string;
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
                    "application/json": components["schemas"]["v2.File"];
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
    "v2.drive.files.trash": {
        parameters: {
            query?: {
                includeLabels?: string;
                includePermissionsForView?: string;
                supportsAllDrives?: boolean;
                /** @deprecated */
                supportsTeamDrives?: boolean;
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
                fileId: string;
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
                    "application/json": components["schemas"]["v2.File"];
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
    "v2.drive.files.untrash": {
        parameters: {
            query?: {
                includeLabels?: string;
                includePermissionsForView?: string;
                supportsAllDrives?: boolean;
                /** @deprecated */
                supportsTeamDrives?: boolean;
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
                fileId: string;
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
                    "application/json": components["schemas"]["v2.File"];
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
    "v2.drive.files.watch": {
        parameters: {
            query?: {
                acknowledgeAbuse?: boolean;
                includeLabels?: string;
                includePermissionsForView?: string;
                /** @deprecated */
                projection?: "BASIC" | "FULL";
                revisionId?: string;
                supportsAllDrives?: boolean;
                /** @deprecated */
                supportsTeamDrives?: boolean;
                /** @deprecated */
                updateViewedDate?: boolean;
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
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Channel"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Channel"];
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
    "v2.drive.children.list": {
        parameters: {
            query?: {
                maxResults?: number;
                orderBy?: string;
                pageToken?: string;
                q?: string;
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
                folderId: string;
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
                    "application/json": components["schemas"]["ChildList"];
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
    "v2.drive.children.insert": {
        parameters: {
            query?: {
                /** @deprecated */
                enforceSingleParent?: boolean;
                supportsAllDrives?: boolean;
                /** @deprecated */
                supportsTeamDrives?: boolean;
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
                folderId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ChildReference"] & Record<string, never>;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChildReference"];
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
    "v2.drive.children.get": {
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
                childId: string;
                folderId: string;
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
                    "application/json": components["schemas"]["ChildReference"];
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
    "v2.drive.children.delete": {
        parameters: {
            query?: {
                /** @deprecated */
                enforceSingleParent?: boolean;
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
                childId: string;
                folderId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    "v2.drive.permissions.getIdForEmail": {
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
                email: string;
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
                    "application/json": components["schemas"]["PermissionId"];
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
    "v2.drive.teamdrives.list": {
        parameters: {
            query?: {
                maxResults?: number;
                pageToken?: string;
                q?: string;
                useDomainAdminAccess?: boolean;
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
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v2.TeamDriveList"];
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
    "v2.drive.teamdrives.insert": {
        parameters: {
            query: {
                requestId: string;
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
                "application/json": components["schemas"]["v2.TeamDrive"] & Record<string, never>;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v2.TeamDrive"];
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
    "v2.drive.teamdrives.get": {
        parameters: {
            query?: {
                useDomainAdminAccess?: boolean;
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
                teamDriveId: string;
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
                    "application/json": components["schemas"]["v2.TeamDrive"];
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
    "v2.drive.teamdrives.update": {
        parameters: {
            query?: {
                useDomainAdminAccess?: boolean;
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
                teamDriveId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["v2.TeamDrive"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v2.TeamDrive"];
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
    "v2.drive.teamdrives.delete": {
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
                teamDriveId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    "drive.about.get": {
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
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["About"];
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
    "drive.apps.list": {
        parameters: {
            query?: {
                appFilterExtensions?: string;
                appFilterMimeTypes?: string;
                languageCode?: string;
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
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppList"];
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
    "drive.apps.get": {
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
                appId: string;
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
                    "application/json": components["schemas"]["App"];
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
    "drive.changes.list": {
        parameters: {
            query: {
                driveId?: string;
                includeCorpusRemovals?: boolean;
                includeItemsFromAllDrives?: boolean;
                includeLabels?: string;
                includePermissionsForView?: string;
                includeRemoved?: boolean;
                /** @deprecated */
                includeTeamDriveItems?: boolean;
                pageSize?: number;
                pageToken: string;
                restrictToMyDrive?: boolean;
                spaces?: string;
                supportsAllDrives?: boolean;
                /** @deprecated */
                supportsTeamDrives?: boolean;
                /** @deprecated */
                teamDriveId?: string;
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
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeList"];
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
    "drive.changes.getStartPageToken": {
        parameters: {
            query?: {
                driveId?: string;
                supportsAllDrives?: boolean;
                /** @deprecated */
                supportsTeamDrives?: boolean;
                /** @deprecated */
                teamDriveId?: string;
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
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartPageToken"];
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
    "drive.changes.watch": {
        parameters: {
            query: {
                driveId?: string;
                includeCorpusRemovals?: boolean;
                includeItemsFromAllDrives?: boolean;
                includeLabels?: string;
                includePermissionsForView?: string;
                includeRemoved?: boolean;
                /** @deprecated */
                includeTeamDriveItems?: boolean;
                pageSize?: number;
                pageToken: string;
                restrictToMyDrive?: boolean;
                spaces?: string;
                supportsAllDrives?: boolean;
                /** @deprecated */
                supportsTeamDrives?: boolean;
                /** @deprecated */
                teamDriveId?: string;
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
                "application/json": components["schemas"]["Channel"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Channel"];
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
    "drive.channels.stop": {
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
                "application/json": components["schemas"]["Channel"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    "drive.drives.list": {
        parameters: {
            query?: {
                pageSize?: number;
                pageToken?: string;
                q?: string;
                useDomainAdminAccess?: boolean;
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
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DriveList"];
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
    "drive.drives.create": {
        parameters: {
            query: {
                requestId: string;
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
                "application/json": components["schemas"]["Drive"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Drive"];
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
    "drive.drives.get": {
        parameters: {
            query?: {
                useDomainAdminAccess?: boolean;
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
                driveId: string;
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
                    "application/json": components["schemas"]["Drive"];
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
    "drive.drives.delete": {
        parameters: {
            query?: {
                allowItemDeletion?: boolean;
                useDomainAdminAccess?: boolean;
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
                driveId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    "drive.drives.update": {
        parameters: {
            query?: {
                useDomainAdminAccess?: boolean;
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
                driveId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Drive"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Drive"];
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
    "drive.drives.hide": {
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
                driveId: string;
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
                    "application/json": components["schemas"]["Drive"];
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
    "drive.drives.unhide": {
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
                driveId: string;
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
                    "application/json": components["schemas"]["Drive"];
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
    "drive.files.list": {
        parameters: {
            query?: {
                corpora?: string;
                /** @deprecated */
                corpus?: "domain" | "user";
                driveId?: string;
                includeItemsFromAllDrives?: boolean;
                includeLabels?: string;
                includePermissionsForView?: string;
                /** @deprecated */
                includeTeamDriveItems?: boolean;
                orderBy?: string;
                pageSize?: number;
                pageToken?: string;
                q?: string;
                spaces?: string;
                supportsAllDrives?: boolean;
                /** @deprecated */
                supportsTeamDrives?: boolean;
                /** @deprecated */
                teamDriveId?: string;
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
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileList"];
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
    "drive.files.create": {
        parameters: {
            query?: {
                /** @deprecated */
                enforceSingleParent?: boolean;
                ignoreDefaultVisibility?: boolean;
                includeLabels?: string;
                includePermissionsForView?: string;
                keepRevisionForever?: boolean;
                ocrLanguage?: string;
                supportsAllDrives?: boolean;
                /** @deprecated */
                supportsTeamDrives?: boolean;
                useContentAsIndexableText?: boolean;
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
                "application/json": components["schemas"]["File"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["File"];
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
    "drive.files.generateCseToken": {
        parameters: {
            query?: {
                fileId?: string;
                parent?: string;
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
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GenerateCseTokenResponse"];
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
    "drive.files.generateIds": {
        parameters: {
            query?: {
                count?: number;
                space?: string;
                type?: string;
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
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GeneratedIds"];
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
    "drive.files.emptyTrash": {
        parameters: {
            query?: {
                driveId?: string;
                /** @deprecated */
                enforceSingleParent?: boolean;
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
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    "drive.files.get": {
        parameters: {
            query?: {
                acknowledgeAbuse?: boolean;
                includeLabels?: string;
                includePermissionsForView?: string;
                supportsAllDrives?: boolean;
                /** @deprecated */
                supportsTeamDrives?: boolean;
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
                fileId: string;
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
                    "application/json": components["schemas"]["File"];
                    "*/*": string;
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
    "drive.files.delete": {
        parameters: {
            query?: {
                /** @deprecated */
                enforceSingleParent?: boolean;
                supportsAllDrives?: boolean;
                /** @deprecated */
                supportsTeamDrives?: boolean;
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
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    "drive.files.update": {
        parameters: {
            query?: {
                addParents?: string;
                /** @deprecated */
                enforceSingleParent?: boolean;
                includeLabels?: string;
                includePermissionsForView?: string;
                keepRevisionForever?: boolean;
                ocrLanguage?: string;
                removeParents?: string;
                supportsAllDrives?: boolean;
                /** @deprecated */
                supportsTeamDrives?: boolean;
                useContentAsIndexableText?: boolean;
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
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["File"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["File"];
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
    "drive.accessproposals.list": {
        parameters: {
            query?: {
                pageSize?: number;
                pageToken?: string;
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
                fileId: string;
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
                    "application/json": components["schemas"]["ListAccessProposalsResponse"];
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
    "drive.accessproposals.get": {
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
                fileId: string;
                proposalId: string;
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
                    "application/json": components["schemas"]["AccessProposal"];
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
    "drive.accessproposals.resolve": {
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
                fileId: string;
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ResolveAccessProposalRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    "drive.approvals.list": {
        parameters: {
            query?: {
                pageSize?: number;
                pageToken?: string;
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
                fileId: string;
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
                    "application/json": components["schemas"]["ApprovalList"];
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
    "drive.approvals.get": {
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
                approvalId: string;
                fileId: string;
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
                    "application/json": components["schemas"]["Approval"];
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
    "drive.comments.list": {
        parameters: {
            query?: {
                includeDeleted?: boolean;
                pageSize?: number;
                pageToken?: string;
                startModifiedTime?: string;
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
                fileId: string;
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
                    "application/json": components["schemas"]["CommentList"];
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
    "drive.comments.create": {
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
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Comment"] & Record<string, never>;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
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
    "drive.comments.get": {
        parameters: {
            query?: {
                includeDeleted?: boolean;
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
                commentId: string;
                fileId: string;
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
                    "application/json": components["schemas"]["Comment"];
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
    "drive.comments.delete": {
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
                commentId: string;
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    "drive.comments.update": {
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
                commentId: string;
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Comment"] & Record<string, never>;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
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
    "drive.replies.list": {
        parameters: {
            query?: {
                includeDeleted?: boolean;
                pageSize?: number;
                pageToken?: string;
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
                commentId: string;
                fileId: string;
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
                    "application/json": components["schemas"]["ReplyList"];
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
    "drive.replies.create": {
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
                commentId: string;
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Reply"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
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
    "drive.replies.get": {
        parameters: {
            query?: {
                includeDeleted?: boolean;
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
                commentId: string;
                fileId: string;
                replyId: string;
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
                    "application/json": components["schemas"]["Reply"];
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
    "drive.replies.delete": {
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
                commentId: string;
                fileId: string;
                replyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    "drive.replies.update": {
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
                commentId: string;
                fileId: string;
                replyId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Reply"] & Record<string, never>;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
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
    "drive.files.copy": {
        parameters: {
            query?: {
                /** @deprecated */
                enforceSingleParent?: boolean;
                ignoreDefaultVisibility?: boolean;
                includeLabels?: string;
                includePermissionsForView?: string;
                keepRevisionForever?: boolean;
                ocrLanguage?: string;
                supportsAllDrives?: boolean;
                /** @deprecated */
                supportsTeamDrives?: boolean;
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
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["File"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["File"];
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
    "drive.files.download": {
        parameters: {
            query?: {
                mimeType?: string;
                revisionId?: string;
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
                fileId: string;
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
                    "application/json": components["schemas"]["Operation"];
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
    "drive.files.export": {
        parameters: {
            query: {
                mimeType: string;
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
                fileId: string;
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
                    "*/*": string;
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
    "drive.files.listLabels": {
        parameters: {
            query?: {
                maxResults?: number;
                pageToken?: string;
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
                fileId: string;
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
                    "application/json": components["schemas"]["LabelList"];
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
    "drive.files.modifyLabels": {
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
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ModifyLabelsRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModifyLabelsResponse"];
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
    "drive.permissions.list": {
        parameters: {
            query?: {
                includePermissionsForView?: string;
                pageSize?: number;
                pageToken?: string;
                supportsAllDrives?: boolean;
                /** @deprecated */
                supportsTeamDrives?: boolean;
                useDomainAdminAccess?: boolean;
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
                fileId: string;
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
                    "application/json": components["schemas"]["PermissionList"];
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
    "drive.permissions.create": {
        parameters: {
            query?: {
                emailMessage?: string;
                /** @deprecated */
                enforceExpansiveAccess?: boolean;
                /** @deprecated */
                enforceSingleParent?: boolean;
                moveToNewOwnersRoot?: boolean;
                sendNotificationEmail?: boolean;
                supportsAllDrives?: boolean;
                /** @deprecated */
                supportsTeamDrives?: boolean;
                transferOwnership?: boolean;
                useDomainAdminAccess?: boolean;
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
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Permission"] & Record<string, never>;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Permission"];
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
    "drive.permissions.get": {
        parameters: {
            query?: {
                supportsAllDrives?: boolean;
                /** @deprecated */
                supportsTeamDrives?: boolean;
                useDomainAdminAccess?: boolean;
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
                fileId: string;
                permissionId: string;
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
                    "application/json": components["schemas"]["Permission"];
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
    "drive.permissions.delete": {
        parameters: {
            query?: {
                /** @deprecated */
                enforceExpansiveAccess?: boolean;
                supportsAllDrives?: boolean;
                /** @deprecated */
                supportsTeamDrives?: boolean;
                useDomainAdminAccess?: boolean;
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
                fileId: string;
                permissionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    "drive.permissions.update": {
        parameters: {
            query?: {
                /** @deprecated */
                enforceExpansiveAccess?: boolean;
                removeExpiration?: boolean;
                supportsAllDrives?: boolean;
                /** @deprecated */
                supportsTeamDrives?: boolean;
                transferOwnership?: boolean;
                useDomainAdminAccess?: boolean;
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
                fileId: string;
                permissionId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Permission"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Permission"];
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
    "drive.revisions.list": {
        parameters: {
            query?: {
                pageSize?: number;
                pageToken?: string;
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
                fileId: string;
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
                    "application/json": components["schemas"]["RevisionList"];
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
    "drive.revisions.get": {
        parameters: {
            query?: {
                acknowledgeAbuse?: boolean;
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
                fileId: string;
                revisionId: string;
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
                    "application/json": components["schemas"]["Revision"];
                    "*/*": string;
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
    "drive.revisions.delete": {
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
                fileId: string;
                revisionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    "drive.revisions.update": {
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
                fileId: string;
                revisionId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Revision"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Revision"];
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
    "drive.files.watch": {
        parameters: {
            query?: {
                acknowledgeAbuse?: boolean;
                includeLabels?: string;
                includePermissionsForView?: string;
                supportsAllDrives?: boolean;
                /** @deprecated */
                supportsTeamDrives?: boolean;
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
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Channel"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Channel"];
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
    "drive.operations.get": {
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
                name: string;
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
                    "application/json": components["schemas"]["Operation"];
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
    "drive.teamdrives.list": {
        parameters: {
            query?: {
                pageSize?: number;
                pageToken?: string;
                q?: string;
                useDomainAdminAccess?: boolean;
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
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamDriveList"];
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
    "drive.teamdrives.create": {
        parameters: {
            query: {
                requestId: string;
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
                "application/json": components["schemas"]["TeamDrive"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamDrive"];
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
    "drive.teamdrives.get": {
        parameters: {
            query?: {
                useDomainAdminAccess?: boolean;
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
                teamDriveId: string;
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
                    "application/json": components["schemas"]["TeamDrive"];
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
    "drive.teamdrives.delete": {
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
                teamDriveId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    "drive.teamdrives.update": {
        parameters: {
            query?: {
                useDomainAdminAccess?: boolean;
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
                teamDriveId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TeamDrive"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamDrive"];
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
    "v2.drive.files.insert.resumable": {
        parameters: {
            query: {
                convert?: boolean;
                /** @deprecated */
                enforceSingleParent?: boolean;
                includeLabels?: string;
                includePermissionsForView?: string;
                ocr?: boolean;
                ocrLanguage?: string;
                pinned?: boolean;
                supportsAllDrives?: boolean;
                /** @deprecated */
                supportsTeamDrives?: boolean;
                timedTextLanguage?: string;
                timedTextTrackName?: string;
                useContentAsIndexableText?: boolean;
                visibility?: "DEFAULT" | "PRIVATE";
                "$.xgafv"?: "1" | "2";
                access_token?: string;
                alt?: "json" | "media" | "proto";
                callback?: string;
                fields?: string;
                key?: string;
                oauth_token?: string;
                prettyPrint?: boolean;
                quotaUser?: string;
                uploadType: string;
                upload_protocol?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["v2.File"];
                "*/*": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v2.File"];
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
    "v2.drive.files.update.resumable": {
        parameters: {
            query: {
                addParents?: string;
                /** @deprecated */
                convert?: boolean;
                /** @deprecated */
                enforceSingleParent?: boolean;
                includeLabels?: string;
                includePermissionsForView?: string;
                modifiedDateBehavior?: "fromBody" | "fromBodyIfNeeded" | "fromBodyOrNow" | "noChange" | "now" | "nowIfNeeded";
                newRevision?: boolean;
                ocr?: boolean;
                ocrLanguage?: string;
                pinned?: boolean;
                removeParents?: string;
                setModifiedDate?: boolean;
                supportsAllDrives?: boolean;
                /** @deprecated */
                supportsTeamDrives?: boolean;
                timedTextLanguage?: string;
                timedTextTrackName?: string;
                updateViewedDate?: boolean;
                useContentAsIndexableText?: boolean;
                "$.xgafv"?: "1" | "2";
                access_token?: string;
                alt?: "json" | "media" | "proto";
                callback?: string;
                fields?: string;
                key?: string;
                oauth_token?: string;
                prettyPrint?: boolean;
                quotaUser?: string;
                uploadType: string;
                upload_protocol?: string;
            };
            header?: never;
            path: {
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["v2.File"];
                "*/*": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v2.File"];
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
    "drive.files.create.resumable": {
        parameters: {
            query: {
                /** @deprecated */
                enforceSingleParent?: boolean;
                ignoreDefaultVisibility?: boolean;
                includeLabels?: string;
                includePermissionsForView?: string;
                keepRevisionForever?: boolean;
                ocrLanguage?: string;
                supportsAllDrives?: boolean;
                /** @deprecated */
                supportsTeamDrives?: boolean;
                useContentAsIndexableText?: boolean;
                "$.xgafv"?: "1" | "2";
                access_token?: string;
                alt?: "json" | "media" | "proto";
                callback?: string;
                fields?: string;
                key?: string;
                oauth_token?: string;
                prettyPrint?: boolean;
                quotaUser?: string;
                uploadType: string;
                upload_protocol?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["File"];
                "*/*": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["File"];
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
    "drive.files.update.resumable": {
        parameters: {
            query: {
                addParents?: string;
                /** @deprecated */
                enforceSingleParent?: boolean;
                includeLabels?: string;
                includePermissionsForView?: string;
                keepRevisionForever?: boolean;
                ocrLanguage?: string;
                removeParents?: string;
                supportsAllDrives?: boolean;
                /** @deprecated */
                supportsTeamDrives?: boolean;
                useContentAsIndexableText?: boolean;
                "$.xgafv"?: "1" | "2";
                access_token?: string;
                alt?: "json" | "media" | "proto";
                callback?: string;
                fields?: string;
                key?: string;
                oauth_token?: string;
                prettyPrint?: boolean;
                quotaUser?: string;
                uploadType: string;
                upload_protocol?: string;
            };
            header?: never;
            path: {
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["File"];
                "*/*": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["File"];
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
    "v2.drive.files.insert.upload": {
        parameters: {
            query: {
                convert?: boolean;
                /** @deprecated */
                enforceSingleParent?: boolean;
                includeLabels?: string;
                includePermissionsForView?: string;
                ocr?: boolean;
                ocrLanguage?: string;
                pinned?: boolean;
                supportsAllDrives?: boolean;
                /** @deprecated */
                supportsTeamDrives?: boolean;
                timedTextLanguage?: string;
                timedTextTrackName?: string;
                useContentAsIndexableText?: boolean;
                visibility?: "DEFAULT" | "PRIVATE";
                "$.xgafv"?: "1" | "2";
                access_token?: string;
                alt?: "json" | "media" | "proto";
                callback?: string;
                fields?: string;
                key?: string;
                oauth_token?: string;
                prettyPrint?: boolean;
                quotaUser?: string;
                uploadType: string;
                upload_protocol?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/related": string;
                "*/*": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v2.File"];
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
    "v2.drive.files.update.upload": {
        parameters: {
            query: {
                addParents?: string;
                /** @deprecated */
                convert?: boolean;
                /** @deprecated */
                enforceSingleParent?: boolean;
                includeLabels?: string;
                includePermissionsForView?: string;
                modifiedDateBehavior?: "fromBody" | "fromBodyIfNeeded" | "fromBodyOrNow" | "noChange" | "now" | "nowIfNeeded";
                newRevision?: boolean;
                ocr?: boolean;
                ocrLanguage?: string;
                pinned?: boolean;
                removeParents?: string;
                setModifiedDate?: boolean;
                supportsAllDrives?: boolean;
                /** @deprecated */
                supportsTeamDrives?: boolean;
                timedTextLanguage?: string;
                timedTextTrackName?: string;
                updateViewedDate?: boolean;
                useContentAsIndexableText?: boolean;
                "$.xgafv"?: "1" | "2";
                access_token?: string;
                alt?: "json" | "media" | "proto";
                callback?: string;
                fields?: string;
                key?: string;
                oauth_token?: string;
                prettyPrint?: boolean;
                quotaUser?: string;
                uploadType: string;
                upload_protocol?: string;
            };
            header?: never;
            path: {
                fileId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/related": string;
                "*/*": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v2.File"];
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
    "drive.files.create.upload": {
        parameters: {
            query: {
                /** @deprecated */
                enforceSingleParent?: boolean;
                ignoreDefaultVisibility?: boolean;
                includeLabels?: string;
                includePermissionsForView?: string;
                keepRevisionForever?: boolean;
                ocrLanguage?: string;
                supportsAllDrives?: boolean;
                /** @deprecated */
                supportsTeamDrives?: boolean;
                useContentAsIndexableText?: boolean;
                "$.xgafv"?: "1" | "2";
                access_token?: string;
                alt?: "json" | "media" | "proto";
                callback?: string;
                fields?: string;
                key?: string;
                oauth_token?: string;
                prettyPrint?: boolean;
                quotaUser?: string;
                uploadType: string;
                upload_protocol?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/related": string;
                "*/*": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["File"];
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
    "drive.files.update.upload": {
        parameters: {
            query: {
                addParents?: string;
                /** @deprecated */
                enforceSingleParent?: boolean;
                includeLabels?: string;
                includePermissionsForView?: string;
                keepRevisionForever?: boolean;
                ocrLanguage?: string;
                removeParents?: string;
                supportsAllDrives?: boolean;
                /** @deprecated */
                supportsTeamDrives?: boolean;
                useContentAsIndexableText?: boolean;
                "$.xgafv"?: "1" | "2";
                access_token?: string;
                alt?: "json" | "media" | "proto";
                callback?: string;
                fields?: string;
                key?: string;
                oauth_token?: string;
                prettyPrint?: boolean;
                quotaUser?: string;
                uploadType: string;
                upload_protocol?: string;
            };
            header?: never;
            path: {
                fileId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/related": string;
                "*/*": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["File"];
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
