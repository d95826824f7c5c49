package org.concordat.membership.leadrole;

import java.util.UUID;

/** A lead role as its history keeps it. */
record LeadRoleState(UUID id, String code, String name) {

    static LeadRoleState of(LeadRole leadRole) {
        return new LeadRoleState(leadRole.id(), leadRole.code(), leadRole.name());
    }
}
