package org.concordat.programme.strategy.measuretarget;

import static org.concordat.programme.strategy.measuretarget.TargetFact.TARGET_REVISED;
import static org.concordat.programme.strategy.measuretarget.TargetFact.TARGET_SET;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.register.subregion.SubRegions;
import org.concordat.programme.strategy.measure.SuccessMeasures;

/** Sets targets for success measures, and revises them. */
@ApplicationScoped
public class SettingTargets {

    private final Targets targets;
    private final SuccessMeasures measures;
    private final SubRegions subRegions;
    private final Changes changes;
    private final BusinessCalendar calendar;

    SettingTargets(
            Targets targets,
            SuccessMeasures measures,
            SubRegions subRegions,
            Changes changes,
            BusinessCalendar calendar) {
        this.targets = targets;
        this.measures = measures;
        this.subRegions = subRegions;
        this.changes = changes;
        this.calendar = calendar;
    }

    @Transactional
    public TargetView set(String code, TargetDetails details, Asked asked, EffectiveDate effective) {
        if (targets.hasCode(code)) {
            throw Refusal.conflict(
                    "target-exists",
                    "There is a target %s already. Revise that one, or choose another code.".formatted(code));
        }
        measures.requireKnown(details.successMeasure(), "/successMeasure");
        requireKnownParts(asked);
        var target = new Target(code, details, asked, calendar.orToday(effective.day()));
        return TargetView.of(changes.add(targets, target, TARGET_SET, effective));
    }

    /** Those before stay as they were. */
    @Transactional
    public TargetView revise(UUID id, Asked asked, EffectiveDate effective) {
        requireKnownParts(asked);
        return TargetView.of(changes.of(targets, id)
                .effective(effective)
                .record(TARGET_REVISED, target -> target.revise(asked, calendar.orToday(effective.day()))));
    }

    public TargetView get(UUID id) {
        return TargetView.of(targets.get(id));
    }

    public Page<TargetSummaryView> list(String successMeasure, FinancialYear year, PageRequest request) {
        return targets.list(successMeasure, year, request);
    }

    private void requireKnownParts(Asked asked) {
        List<Apportionment.Part> parts = asked.apportionment().parts();
        for (int i = 0; i < parts.size(); i++) {
            subRegions.requireKnown(parts.get(i).subRegion(), "/apportionment/" + i + "/subRegion");
        }
    }
}
