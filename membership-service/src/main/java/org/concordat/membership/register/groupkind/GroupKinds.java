package org.concordat.membership.register.groupkind;

import static org.concordat.membership.register.groupkind.GroupKindFact.GROUP_KIND_AMENDED;
import static org.concordat.membership.register.groupkind.GroupKindFact.GROUP_KIND_CREATED;

import jakarta.inject.Singleton;
import org.concordat.platform.referencedata.ReferenceList;

/** The kinds of groups that organisations may belong to beside their sub-region. */
@Singleton
public class GroupKinds extends ReferenceList<GroupKind> {

    GroupKinds() {
        super(GroupKind.class, GROUP_KIND_CREATED, GROUP_KIND_AMENDED, "group kind");
    }
}
