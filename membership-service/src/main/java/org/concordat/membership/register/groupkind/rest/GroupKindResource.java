package org.concordat.membership.register.groupkind.rest;

import jakarta.ws.rs.Path;
import org.concordat.membership.register.groupkind.GroupKind;
import org.concordat.membership.register.groupkind.GroupKinds;
import org.concordat.platform.change.History;
import org.concordat.platform.referencedata.CodeAndNameResource;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Kinds of groups of organisations over HTTP. */
@Path("/v1/group-kinds")
@Tag(name = "Group kinds", description = "What binds groups of organisations, such as a multi-area agreement")
public class GroupKindResource extends CodeAndNameResource<GroupKind> {

    GroupKindResource(GroupKinds list, History history) {
        super(list, GroupKind::new, history);
    }
}
