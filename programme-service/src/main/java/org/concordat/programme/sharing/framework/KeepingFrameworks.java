package org.concordat.programme.sharing.framework;

import static org.concordat.programme.sharing.framework.FrameworkFact.FRAMEWORK_AMENDED;
import static org.concordat.programme.sharing.framework.FrameworkFact.FRAMEWORK_REGISTERED;
import static org.concordat.programme.sharing.framework.FrameworkFact.FRAMEWORK_USED;
import static org.concordat.programme.sharing.framework.FrameworkFact.FRAMEWORK_USE_WITHDRAWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Consumer;
import org.concordat.platform.change.Amendment;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.programme.register.organisation.OrganisationRegister;

/** Keeps the register of framework agreements, and who has bought by them. */
@ApplicationScoped
public class KeepingFrameworks {

    private final Frameworks frameworks;
    private final OrganisationRegister organisations;
    private final Changes changes;
    private final BusinessCalendar calendar;

    KeepingFrameworks(
            Frameworks frameworks, OrganisationRegister organisations, Changes changes, BusinessCalendar calendar) {
        this.frameworks = frameworks;
        this.organisations = organisations;
        this.changes = changes;
        this.calendar = calendar;
    }

    @Transactional
    public FrameworkView register(FrameworkDetails details, EffectiveDate effective) {
        return FrameworkView.of(changes.add(frameworks, new Framework(details), FRAMEWORK_REGISTERED, effective));
    }

    @Transactional
    public FrameworkView amend(Amendment<FrameworkDetails> amendment) {
        return FrameworkView.of(changes.of(frameworks, amendment)
                .record(FRAMEWORK_AMENDED, framework -> framework.amend(amendment.applyTo(framework.details()))));
    }

    @Transactional
    public FrameworkView use(UUID id, FrameworkUse use, EffectiveDate effective) {
        calendar.dayThatHasCome(use.usedOn(), "/usedOn");
        organisations.requireThere(use.organisation(), use.usedOn(), "/organisation");
        return FrameworkView.of(changes.of(frameworks, id)
                .effective(effective)
                .record(FRAMEWORK_USED, framework -> framework.use(use)));
    }

    /**
     * @param mayActFor refuses whoever may not act for the organisation that used it
     * @param effective with the reason
     */
    @Transactional
    public FrameworkView withdraw(
            FrameworkId id, FrameworkUseId use, Consumer<UUID> mayActFor, EffectiveDate effective) {
        return FrameworkView.of(changes.of(frameworks, id.value())
                .effective(effective)
                .record(
                        FRAMEWORK_USE_WITHDRAWN,
                        framework -> framework.withdraw(use.value(), mayActFor, effective.reason())));
    }

    public FrameworkView get(UUID id) {
        return FrameworkView.of(frameworks.get(id));
    }

    public Page<FrameworkSummaryView> list(FrameworkFilter filter, PageRequest page) {
        return frameworks.list(filter, page);
    }
}
