package org.concordat.reporting.indicator.target;

import static org.concordat.reporting.indicator.target.TargetFact.TARGET_APPORTIONED;
import static org.concordat.reporting.indicator.target.TargetFact.TARGET_CREATED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.problem.Refusal;
import org.concordat.reporting.indicator.indicator.Indicators;
import org.concordat.reporting.indicator.indicator.ValueRule;
import org.concordat.reporting.indicator.indicator.ValueRules;
import org.concordat.reporting.region.Organisations;

/** Splits targets over organisations, each of which then has a target of its own. */
@ApplicationScoped
public class Apportioning {

    private final Targets targets;
    private final Indicators indicators;
    private final ValueRules rules;
    private final Organisations organisations;
    private final Weights weights;
    private final Changes changes;

    Apportioning(
            Targets targets,
            Indicators indicators,
            ValueRules rules,
            Organisations organisations,
            Weights weights,
            Changes changes) {
        this.targets = targets;
        this.indicators = indicators;
        this.rules = rules;
        this.organisations = organisations;
        this.weights = weights;
        this.changes = changes;
    }

    @Transactional
    public ApportionmentView apportion(UUID id, WantedApportionment wanted, EffectiveDate effective) {
        // two who split it at once must not both find it whole
        Target whole = targets.lock(id).orElseThrow(() -> Targets.notFound(id));
        whole.requireWhole();
        wanted.requireSound();
        requireKnown(wanted, whole);
        ValueRule rule = rules.of(indicators.named(whole.of().indicator(), "/indicator"));
        Apportioned how = wanted.of(whole.of());
        List<Target> parts = parts(whole, wanted, how, rule);
        requireNew(whole, parts);
        changes.of(targets, whole).effective(effective).record(TARGET_APPORTIONED, each -> each.apportion(how));
        parts.forEach(part -> changes.add(targets, part, TARGET_CREATED, effective));
        return ApportionmentView.of(whole, parts);
    }

    private void requireKnown(WantedApportionment wanted, Target whole) {
        List<UUID> named = wanted.organisations();
        for (int i = 0; i < named.size(); i++) {
            organisations.require(named.get(i), whole.of().lastDay(), "/parts/%d/organisation".formatted(i));
        }
    }

    private List<Target> parts(Target whole, WantedApportionment wanted, Apportioned how, ValueRule rule) {
        var apportionment = Apportionment.of(whole.value(), rule.kind(), wanted.decimals());
        Map<UUID, BigDecimal> shares =
                switch (how.method()) {
                    case EQUALLY -> apportionment.by(equal(wanted.organisations()));
                    case BY_WEIGHT -> apportionment.by(observed(how, wanted.organisations()));
                    case BY_POPULATION -> apportionment.by(counted(whole, wanted.organisations()));
                    case BY_HAND -> apportionment.byHand(given(wanted.parts(), rule));
                };
        var parts = new ArrayList<Target>();
        shares.forEach((organisation, share) -> parts.add(whole.part(organisation, share.toPlainString(), rule)));
        return parts;
    }

    private static Map<UUID, BigDecimal> equal(List<UUID> those) {
        var equal = new LinkedHashMap<UUID, BigDecimal>();
        those.forEach(organisation -> equal.put(organisation, BigDecimal.ONE));
        return equal;
    }

    private Map<UUID, BigDecimal> observed(Apportioned how, List<UUID> those) {
        indicators.named(how.weightedBy(), "/weightedBy").requireWeight("/weightedBy");
        return of(
                those,
                weights.values(how.weightedBy(), how.weightFirstDay(), how.weightLastDay()),
                "no final value of %s from %s to %s"
                        .formatted(how.weightedBy(), how.weightFirstDay(), how.weightLastDay()));
    }

    private Map<UUID, BigDecimal> counted(Target whole, List<UUID> those) {
        return of(
                those,
                weights.populations(whole.of().firstDay()),
                "no population by %s".formatted(whole.of().firstDay()));
    }

    /** None is made up: who has no weight is named. */
    private static Map<UUID, BigDecimal> of(List<UUID> those, Map<UUID, BigDecimal> known, String missing) {
        List<UUID> without =
                those.stream().filter(each -> !known.containsKey(each)).toList();
        if (!without.isEmpty()) {
            throw Refusal.rule(
                    "weight-missing",
                    "/parts",
                    "There is %s for: %s. Have it recorded, leave them out, or split it otherwise."
                            .formatted(missing, Apportionment.named(without)));
        }
        var weights = new LinkedHashMap<UUID, BigDecimal>();
        those.forEach(organisation -> weights.put(organisation, known.get(organisation)));
        return weights;
    }

    private static Map<UUID, BigDecimal> given(List<WantedPart> parts, ValueRule rule) {
        var given = new LinkedHashMap<UUID, BigDecimal>();
        for (int i = 0; i < parts.size(); i++) {
            WantedPart part = parts.get(i);
            rule.requireFits(part.value(), "/parts/%d/value".formatted(i));
            given.put(part.organisation(), new BigDecimal(part.value()));
        }
        return given;
    }

    private void requireNew(Target whole, List<Target> parts) {
        List<UUID> have = targets.find(parts.stream().map(Target::of).toList(), whole.saidBy()).stream()
                .map(target -> target.of().organisation())
                .toList();
        if (!have.isEmpty()) {
            throw Refusal.conflict(
                    "part-exists",
                    "This version of the source has a target of its own for: %s. Leave them out, or apportion the next version."
                            .formatted(Apportionment.named(have)));
        }
    }
}
