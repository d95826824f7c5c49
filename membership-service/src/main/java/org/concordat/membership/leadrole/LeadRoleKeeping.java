package org.concordat.membership.leadrole;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.concordat.membership.Chronicle;
import org.concordat.membership.Occasion;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** Keeps the list of lead roles. A code stays for ever, because contacts refer to it. */
@ApplicationScoped
public class LeadRoleKeeping {

    private final LeadRoles leadRoles;
    private final Chronicle chronicle;

    LeadRoleKeeping(LeadRoles leadRoles, Chronicle chronicle) {
        this.leadRoles = leadRoles;
        this.chronicle = chronicle;
    }

    @Transactional
    public LeadRole create(String code, String name, Occasion occasion) {
        if (leadRoles.byCode(code).isPresent()) {
            throw Refusal.conflict(
                    "lead-role-exists",
                    "There is a lead role %s already. Amend it, or choose another code.".formatted(code));
        }
        var leadRole = new LeadRole(code, name);
        leadRoles.save(leadRole);
        chronicle.created(LeadRole.TYPE, leadRole, "lead-role-created", LeadRoleState.of(leadRole), occasion);
        return leadRole;
    }

    @Transactional
    public LeadRole amend(String code, long seen, String name, Occasion occasion) {
        LeadRole leadRole = get(code);
        leadRole.requireVersion(seen);
        var before = LeadRoleState.of(leadRole);
        leadRole.rename(name);
        leadRoles.save(leadRole);
        chronicle.changed(LeadRole.TYPE, leadRole, "lead-role-amended", before, LeadRoleState.of(leadRole), occasion);
        return leadRole;
    }

    public LeadRole get(String code) {
        return leadRoles.byCode(code).orElseThrow(() -> Refusal.notFound("lead role", code));
    }

    public Page<LeadRole> list(PageRequest request) {
        return leadRoles.page(request);
    }
}
