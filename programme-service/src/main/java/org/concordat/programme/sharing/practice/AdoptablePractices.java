package org.concordat.programme.sharing.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.concordat.platform.problem.Refusal;
import org.concordat.programme.register.organisation.OrganisationId;

/** Says for other features what may be adopted, and from whom. */
@ApplicationScoped
public class AdoptablePractices {

    private final Practices practices;

    AdoptablePractices(Practices practices) {
        this.practices = practices;
    }

    /**
     * The organisation in which a practice works. Nobody withdraws the practice, or adopts it, until the transaction ends.
     *
     * @param pointer to what names the practice in the request
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public OrganisationId sourceOf(PracticeId id, String pointer) {
        Practice practice = practices
                .lock(id.value())
                .orElseThrow(() -> Refusal.rule(
                        "unknown-practice",
                        pointer,
                        "There is no practice %s. Check the id, or search what is shared.".formatted(id.value())));
        practice.requireAdoptable();
        return new OrganisationId(practice.source());
    }
}
