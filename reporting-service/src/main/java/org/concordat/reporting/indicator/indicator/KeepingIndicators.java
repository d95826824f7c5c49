package org.concordat.reporting.indicator.indicator;

import static org.concordat.reporting.indicator.indicator.IndicatorFact.INDICATOR_AMENDED;
import static org.concordat.reporting.indicator.indicator.IndicatorFact.INDICATOR_CREATED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.concordat.platform.change.Amendment;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.reporting.indicator.scale.Scales;
import org.concordat.reporting.region.Organisations;

/** Creates and amends indicators. */
@ApplicationScoped
public class KeepingIndicators {

    private final Indicators indicators;
    private final Scales scales;
    private final Organisations organisations;
    private final Changes changes;

    KeepingIndicators(Indicators indicators, Scales scales, Organisations organisations, Changes changes) {
        this.indicators = indicators;
        this.scales = scales;
        this.organisations = organisations;
        this.changes = changes;
    }

    @Transactional
    public IndicatorView create(Indicator indicator, EffectiveDate effective) {
        if (indicators.byCode(indicator.code()).isPresent()) {
            throw Refusal.conflict(
                    "indicator-exists",
                    "There is an indicator %s. Amend it, or choose another code.".formatted(indicator.code()));
        }
        if (indicator.scale() != null) {
            scales.requireKnown(indicator.scale(), "/scale");
        }
        requireKnown(indicator.details());
        return IndicatorView.of(changes.add(indicators, indicator, INDICATOR_CREATED, effective));
    }

    @Transactional
    public IndicatorView amend(Amendment<IndicatorDetails> amendment) {
        requireKnown(amendment.applyTo(indicators.get(amendment.id()).details()));
        return IndicatorView.of(changes.of(indicators, amendment)
                .record(INDICATOR_AMENDED, indicator -> indicator.amend(amendment.applyTo(indicator.details()))));
    }

    private void requireKnown(IndicatorDetails details) {
        organisations.requireTypes(details.reportedBy(), "/reportedBy");
        if (details.weightedBy() != null) {
            indicators.named(details.weightedBy(), "/weightedBy").requireWeight("/weightedBy");
        }
    }

    public IndicatorView get(UUID id) {
        return IndicatorView.of(indicators.get(id));
    }

    public Page<IndicatorSummaryView> list(IndicatorFilter filter, PageRequest page) {
        return indicators.list(filter, page);
    }
}
