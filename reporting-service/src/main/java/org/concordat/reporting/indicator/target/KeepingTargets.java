package org.concordat.reporting.indicator.target;

import static org.concordat.reporting.indicator.target.TargetFact.TARGET_AMENDED;
import static org.concordat.reporting.indicator.target.TargetFact.TARGET_CREATED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.Amendment;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.reporting.indicator.indicator.Indicators;
import org.concordat.reporting.indicator.indicator.ValueRule;
import org.concordat.reporting.indicator.indicator.ValueRules;
import org.concordat.reporting.region.OrganisationId;
import org.concordat.reporting.region.Organisations;

/** Creates targets as sources set them, and corrects them. */
@ApplicationScoped
public class KeepingTargets {

    private final Targets targets;
    private final Indicators indicators;
    private final ValueRules rules;
    private final Organisations organisations;
    private final Changes changes;

    KeepingTargets(
            Targets targets, Indicators indicators, ValueRules rules, Organisations organisations, Changes changes) {
        this.targets = targets;
        this.indicators = indicators;
        this.rules = rules;
        this.organisations = organisations;
        this.changes = changes;
    }

    @Transactional
    public TargetView create(TargetOf of, SaidBy saidBy, String value, EffectiveDate effective) {
        var target = new Target(of, saidBy, value, rule(of));
        if (of.organisation() != null) {
            organisations.require(of.organisation(), of.lastDay(), "/organisation");
        }
        if (!targets.find(List.of(of), saidBy).isEmpty()) {
            throw Refusal.conflict(
                    "target-exists",
                    "This version of the source has a target for it already. Amend that, or send another version.");
        }
        return TargetView.of(changes.add(targets, target, TARGET_CREATED, effective));
    }

    @Transactional
    public TargetView amend(Amendment<String> amendment) {
        // its indicator is read before the step, which must not read other records
        ValueRule rule = rule(targets.lock(amendment.id())
                .orElseThrow(() -> Targets.notFound(amendment.id()))
                .of());
        return TargetView.of(changes.of(targets, amendment)
                .record(TARGET_AMENDED, target -> target.amend(amendment.applyTo(target.value()), rule)));
    }

    private ValueRule rule(TargetOf of) {
        return rules.of(indicators.named(of.indicator(), "/indicator"));
    }

    /** @param boundary the organisation that the caller is bound to; {@code null} for one who may see all */
    public TargetView get(UUID id, OrganisationId boundary) {
        return TargetView.of(targets.byId(id)
                .filter(target -> boundary == null || target.isSeenBy(boundary.value()))
                .orElseThrow(() -> Targets.notFound(id)));
    }

    public Page<TargetSummaryView> list(TargetFilter filter, PageRequest page) {
        return targets.list(filter, page);
    }
}
