package org.concordat.programme.sharing.adoption;

import static org.concordat.programme.sharing.adoption.AdoptionFact.ADOPTION_RECORDED;
import static org.concordat.programme.sharing.adoption.AdoptionFact.ADOPTION_WITHDRAWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.programme.register.organisation.OrganisationId;
import org.concordat.programme.register.organisation.OrganisationRegister;
import org.concordat.programme.sharing.practice.AdoptablePractices;
import org.concordat.programme.sharing.practice.PracticeId;

/** Records who adopts what, and what shows it. */
@ApplicationScoped
public class RecordingAdoptions {

    private final Adoptions adoptions;
    private final AdoptablePractices practices;
    private final OrganisationRegister organisations;
    private final Changes changes;
    private final BusinessCalendar calendar;

    RecordingAdoptions(
            Adoptions adoptions,
            AdoptablePractices practices,
            OrganisationRegister organisations,
            Changes changes,
            BusinessCalendar calendar) {
        this.adoptions = adoptions;
        this.practices = practices;
        this.organisations = organisations;
        this.changes = changes;
        this.calendar = calendar;
    }

    @Transactional
    public AdoptionView record(
            PracticeId practice, OrganisationId organisation, AdoptionDetails details, EffectiveDate effective) {
        LocalDate on = calendar.dayThatHasCome(details.adoptedOn(), "/adoptedOn");
        organisations.requireThere(organisation.value(), on, "/organisation");
        OrganisationId source = practices.sourceOf(practice, "/practice");
        if (adoptions.has(practice, organisation)) {
            throw Refusal.conflict(
                    "adopted-already",
                    "The adoption of this practice by this organisation is recorded. Withdraw it first if it was wrong.");
        }
        var adoption = new Adoption(
                new Lesson(practice.value(), source.value(), organisations.heirsOf(source)),
                organisation.value(),
                details);
        return AdoptionView.of(changes.add(adoptions, adoption, ADOPTION_RECORDED, effective));
    }

    /** @param effective with the reason */
    @Transactional
    public AdoptionView withdraw(UUID id, EffectiveDate effective) {
        return AdoptionView.of(changes.of(adoptions, id)
                .effective(effective)
                .record(ADOPTION_WITHDRAWN, adoption -> adoption.withdraw(effective.reason())));
    }

    public AdoptionView get(UUID id) {
        return AdoptionView.of(adoptions.get(id));
    }

    public Page<AdoptionView> list(AdoptionFilter filter, PageRequest page) {
        return adoptions.list(filter, page);
    }
}
