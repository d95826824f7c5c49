package org.concordat.programme.benefit.saving;

import static org.concordat.programme.benefit.saving.SavingFact.SAVING_COUNTED_AGAIN;
import static org.concordat.programme.benefit.saving.SavingFact.SAVING_FOUND_DISTINCT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.programme.register.organisation.OrganisationId;

/**
 * Finds claims that may be one saving, and records what was decided. "Two claims are one if linked, or if organisation,
 * year, service area and kind agree and an officer confirms": programme.md, Savings. Those that agree are found; whoever
 * claims links with what was claimed before, and an officer any two of one organisation, with the reason.
 */
@ApplicationScoped
public class Comparing {

    private final Savings savings;
    private final SavingSteps steps;
    private final Changes changes;

    Comparing(Savings savings, SavingSteps steps, Changes changes) {
        this.savings = savings;
        this.steps = steps;
        this.changes = changes;
    }

    public Page<PossibleDuplicateView> possible(SavingId saving, OrganisationId organisation, PageRequest page) {
        return savings.possibleDuplicates(saving, organisation, page);
    }

    /** Its claimer says that it is the same as another; in the transaction that stores it, with all savings held still. */
    void link(Saving claimed, UUID other, EffectiveDate effective) {
        join(claimed, another(claimed, other, "/sameAs"), effective);
    }

    private Saving another(Saving one, UUID other, String pointer) {
        return savings.byId(other)
                .filter(saving -> saving != one)
                .filter(saving -> saving.organisation().equals(one.organisation()))
                .orElseThrow(() -> Refusal.rule(
                        "unknown-saving",
                        pointer,
                        "The organisation has no other saving %s. Check the id, or list its savings."
                                .formatted(other)));
    }

    /**
     * An officer confirms that two are one, also where their claimers wrote another year, service area or kind.
     *
     * @param effective with the reason
     */
    @Transactional
    public SavingView confirm(SavingId id, OtherSaving other, EffectiveDate effective) {
        savings.holdStill();
        Saving one = savings.get(id.value());
        join(one, another(one, other.value(), "/other"), effective);
        return SavingView.of(one);
    }

    private void join(Saving one, Saving other, EffectiveDate effective) {
        requireStanding(one);
        requireStanding(other);
        var all = new ArrayList<>(steps.claimsOfOneWith(one));
        steps.claimsOfOneWith(other).stream()
                .filter(claim -> !all.contains(claim))
                .forEach(all::add);
        steps.settle(all, effective);
    }

    private static void requireStanding(Saving saving) {
        if (saving.status() == SavingStatus.REJECTED) {
            throw Refusal.conflict(
                    "saving-rejected", "Saving %s was rejected and counts nowhere already.".formatted(saving.id()));
        }
    }

    /** Somebody decides that a duplicate is none after all. */
    @Transactional
    public SavingView separate(UUID id, EffectiveDate effective) {
        savings.holdStill();
        List<Saving> one = steps.claimsOfOneWith(savings.get(id));
        if (one.size() == 1) {
            throw Refusal.conflict("no-duplicate", "This saving is one with no other, so it counts itself already.");
        }
        Saving separated = changes.of(savings, id).effective(effective).record(SAVING_COUNTED_AGAIN, saving -> {
            saving.countsIn(id);
            one.stream().filter(other -> other != saving).forEach(other -> saving.distinguishFrom(other.id()));
        });
        steps.settle(one.stream().filter(other -> other != separated).toList(), effective);
        return SavingView.of(separated);
    }

    /** Somebody decides that two only look the same. */
    @Transactional
    public SavingView distinguish(SavingId id, OtherSaving other, EffectiveDate effective) {
        Saving known = savings.byId(other.value())
                .orElseThrow(() -> Refusal.rule(
                        "unknown-saving", "/other", "There is no saving %s. Check the id.".formatted(other.value())));
        return steps.record(id.value(), SAVING_FOUND_DISTINCT, effective, saving -> saving.distinguishFrom(known.id()));
    }
}
