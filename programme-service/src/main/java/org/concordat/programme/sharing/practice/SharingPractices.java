package org.concordat.programme.sharing.practice;

import static org.concordat.programme.sharing.practice.PracticeFact.PRACTICE_AMENDED;
import static org.concordat.programme.sharing.practice.PracticeFact.PRACTICE_SHARED;
import static org.concordat.programme.sharing.practice.PracticeFact.PRACTICE_WITHDRAWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.Amendment;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.programme.register.organisation.OrganisationRegister;
import org.concordat.programme.strategy.theme.Themes;

/** Shares practices, keeps what is said about them, and finds them. */
@ApplicationScoped
public class SharingPractices {

    private final Practices practices;
    private final OrganisationRegister organisations;
    private final Themes themes;
    private final Changes changes;
    private final BusinessCalendar calendar;

    SharingPractices(
            Practices practices,
            OrganisationRegister organisations,
            Themes themes,
            Changes changes,
            BusinessCalendar calendar) {
        this.practices = practices;
        this.organisations = organisations;
        this.themes = themes;
        this.changes = changes;
        this.calendar = calendar;
    }

    @Transactional
    public PracticeView share(UUID source, PracticeDetails details, EffectiveDate effective) {
        LocalDate on = calendar.dayThatHasCome(effective.day(), "/effectiveOn");
        organisations.requireThere(source, on, "/source");
        themes.requireAllKnown(details.themes(), "/themes");
        return PracticeView.of(changes.add(practices, new Practice(source, details, on), PRACTICE_SHARED, effective));
    }

    @Transactional
    public PracticeView amend(Amendment<PracticeDetails> amendment) {
        return PracticeView.of(changes.of(practices, amendment).record(PRACTICE_AMENDED, practice -> {
            PracticeDetails wanted = amendment.applyTo(practice.details());
            themes.requireAllKnown(wanted.themes(), "/themes");
            practice.amend(wanted);
        }));
    }

    /** @param effective with the reason */
    @Transactional
    public PracticeView withdraw(UUID id, EffectiveDate effective) {
        return PracticeView.of(changes.of(practices, id)
                .effective(effective)
                .record(PRACTICE_WITHDRAWN, practice -> practice.withdraw(effective.reason())));
    }

    public PracticeView get(UUID id) {
        return PracticeView.of(practices.get(id));
    }

    public Page<PracticeSummaryView> list(PracticeFilter filter, PageRequest page) {
        return practices.list(filter, page);
    }
}
