package org.concordat.programme.register.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.problem.Refusal;

/** Says which organisations have somebody in which lead role, as far as membership has told. */
@ApplicationScoped
public class LeadRegister {

    private final Leads leads;

    LeadRegister(Leads leads) {
        this.leads = leads;
    }

    /** In the transaction that handles the event. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void learn(KnownLead lead, long version) {
        leads.learn(lead, version);
    }

    /**
     * "Until told, an audience is refused, not empty": programme.md.
     *
     * @param pointer to what names the role in the request
     */
    public List<UUID> covered(String role, LocalDate day, String pointer) {
        if (!leads.isTold(role)) {
            throw Refusal.rule(
                    "lead-role-not-told",
                    pointer,
                    "Membership has told of nobody in a lead role %s. Check the code, or try again once it has."
                            .formatted(role));
        }
        return leads.covered(role, day);
    }
}
