package org.concordat.programme.benefit.saving;

import static org.concordat.programme.benefit.saving.SavingFact.SAVING_COUNTED_AGAIN;
import static org.concordat.programme.benefit.saving.SavingFact.SAVING_FOUND_DUPLICATE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.change.SeenVersions;

/** Takes a step with a saving. Where several claims are one saving, it may be another that counts afterwards. */
@ApplicationScoped
class SavingSteps {

    private final Savings savings;
    private final Changes changes;

    SavingSteps(Savings savings, Changes changes) {
        this.savings = savings;
        this.changes = changes;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    SavingView record(UUID id, SavingFact fact, EffectiveDate effective, Consumer<Saving> step) {
        return record(id, SeenVersions.ANY, fact, effective, step);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    SavingView record(UUID id, SeenVersions seen, SavingFact fact, EffectiveDate effective, Consumer<Saving> step) {
        savings.holdStill();
        List<Saving> one = claimsOfOneWith(savings.get(id));
        Saving changed = changes.of(savings, id).seen(seen).effective(effective).record(fact, step);
        settle(one, effective);
        return SavingView.of(changed);
    }

    /** The saving itself, and all claims that were found to be one with it. */
    List<Saving> claimsOfOneWith(Saving saving) {
        UUID counting = saving.duplicateOf() == null ? saving.id() : saving.duplicateOf();
        var claims = new ArrayList<>(savings.inPlaceOfWhich(counting));
        claims.add(savings.get(counting));
        return claims;
    }

    /** Of these only one counts; what was rejected counts nowhere and stands in nobody's place. */
    void settle(Collection<Saving> claims, EffectiveDate effective) {
        List<Saving> standing = claims.stream()
                .filter(claim -> claim.status() != SavingStatus.REJECTED)
                .toList();
        if (standing.isEmpty()) {
            return;
        }
        Saving counting = OneSaving.counting(standing);
        for (Saving claim : standing) {
            changes.of(savings, claim)
                    .effective(effective)
                    .record(
                            claim == counting ? SAVING_COUNTED_AGAIN : SAVING_FOUND_DUPLICATE,
                            each -> each.countsIn(counting.id()));
        }
    }
}
