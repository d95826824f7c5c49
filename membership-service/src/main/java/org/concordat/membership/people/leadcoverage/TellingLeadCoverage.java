package org.concordat.membership.people.leadcoverage;

import static org.concordat.membership.people.leadcoverage.LeadCoverageFact.LEAD_COVERAGE_CHANGED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concordat.membership.people.contact.LeadListener;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.time.BusinessCalendar;

/**
 * Tells the other services on which days an organisation has somebody for a lead role, whenever its contacts change. Whoever
 * changes contacts has locked those of the organisation, so that two changes never tell the same role twice.
 */
@ApplicationScoped
class TellingLeadCoverage implements LeadListener {

    private final LeadCoverages coverages;
    private final Changes changes;
    private final BusinessCalendar calendar;

    TellingLeadCoverage(LeadCoverages coverages, Changes changes, BusinessCalendar calendar) {
        this.coverages = coverages;
        this.changes = changes;
        this.calendar = calendar;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void leadsChanged(UUID organisation, EffectiveDate effective) {
        LocalDate day = calendar.orToday(effective.day());
        Map<String, List<Covered>> present = new HashMap<>(coverages.followingFromContacts(organisation));
        for (LeadCoverage told : coverages.of(organisation)) {
            List<Covered> periods = present.getOrDefault(told.role(), List.of());
            present.remove(told.role());
            if (!periods.equals(told.periods())) {
                changes.of(coverages, told)
                        .effective(EffectiveDate.of(day))
                        .shownAs(coverage -> LeadCoverageState.of(coverage, day))
                        .record(LEAD_COVERAGE_CHANGED, coverage -> coverage.become(periods));
            }
        }
        present.forEach((role, periods) -> {
            var coverage = new LeadCoverage(organisation, role, periods);
            coverages.save(coverage);
            changes.added(coverage, LEAD_COVERAGE_CHANGED, LeadCoverageState.of(coverage, day), EffectiveDate.of(day));
        });
    }
}
