package org.concordat.programme.support.limit;

import static org.concordat.programme.support.limit.SupportLimitFact.SUPPORT_LIMIT_STATED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.programme.register.organisation.OrganisationRegister;

/** Keeps how much support organisations say they can take. */
@ApplicationScoped
public class StatingLimits {

    private final SupportLimits limits;
    private final OrganisationRegister organisations;
    private final Changes changes;
    private final BusinessCalendar calendar;

    StatingLimits(
            SupportLimits limits, OrganisationRegister organisations, Changes changes, BusinessCalendar calendar) {
        this.limits = limits;
        this.organisations = organisations;
        this.changes = changes;
        this.calendar = calendar;
    }

    /** @param effective its day is the one on which it was stated */
    @Transactional
    public SupportLimitView state(UUID organisation, int perQuarter, EffectiveDate effective) {
        LocalDate statedOn = calendar.dayThatHasCome(effective.day(), "/statedOn");
        organisations.requireThere(organisation, statedOn, "/organisation");
        var limit = new SupportLimit(organisation, perQuarter, statedOn);
        return SupportLimitView.of(changes.add(limits, limit, SUPPORT_LIMIT_STATED, effective));
    }

    public SupportLimitView get(UUID id) {
        return SupportLimitView.of(limits.get(id));
    }

    public Page<SupportLimitView> list(SupportLimits.Whose whose, PageRequest page) {
        return limits.list(whose, page);
    }
}
