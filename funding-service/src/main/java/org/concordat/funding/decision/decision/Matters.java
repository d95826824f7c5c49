package org.concordat.funding.decision.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.concordat.funding.application.application.Application;
import org.concordat.funding.award.award.Award;
import org.concordat.funding.award.award.Awards;
import org.concordat.funding.award.variation.Variation;
import org.concordat.funding.award.variation.Variations;
import org.concordat.platform.problem.Refusal;

/** Finds what is put to bodies. */
@ApplicationScoped
public class Matters {

    private final SubmittedApplications applications;
    private final Variations variations;
    private final Awards awards;

    Matters(SubmittedApplications applications, Variations variations, Awards awards) {
        this.applications = applications;
        this.variations = variations;
        this.awards = awards;
    }

    /** @throws Refusal 404 also for a draft */
    public Matter get(MatterId id) {
        return id.isVariation()
                ? varied(variations.byId(id.variation()), id.variation(), false)
                : new ApplicationMatter(applications.get(id.application()));
    }

    /** Nobody else changes it until the transaction ends. */
    public Matter getLocked(MatterId id) {
        return id.isVariation()
                ? varied(variations.lock(id.variation()), id.variation(), true)
                : new ApplicationMatter(applications.getLocked(id.application()));
    }

    /**
     * The same for one that a request names, by an application or a variation.
     *
     * @throws Refusal 422 when it names both or neither, or what there is not
     */
    public Matter requireLocked(MatterId id) {
        if ((id.application() == null) == (id.variation() == null)) {
            throw Refusal.rule(
                    "one-matter", "/application", "Send an application, or the variation of an award, and not both.");
        }
        if (!id.isVariation()) {
            return new ApplicationMatter(applications.requireLocked(id.application(), "/application"));
        }
        return variations
                .lock(id.variation())
                .map(variation -> varied(Optional.of(variation), id.variation(), true))
                .orElseThrow(() -> Refusal.rule(
                        "unknown-variation",
                        "/variation",
                        "There is no variation %s. Check the id.".formatted(id.variation())));
    }

    private Matter varied(Optional<Variation> found, UUID id, boolean lock) {
        Variation variation = found.orElseThrow(() -> Refusal.notFound("variation", id));
        Award award = lock ? awards.getLocked(variation.award()) : awards.get(variation.award());
        // one of earlier times has no application, and an officer decides its variations
        if (award.origin().application() == null) {
            variation.requireForABody();
        }
        Application application = applications.get(award.origin().application());
        return new VariationMatter(variation, award, application);
    }
}
