package org.concordat.reporting.indicator.scale;

import static org.concordat.reporting.indicator.scale.ScaleFact.SCALE_AMENDED;
import static org.concordat.reporting.indicator.scale.ScaleFact.SCALE_CREATED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.concordat.platform.change.Amendment;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** Creates scales and calls them otherwise. */
@ApplicationScoped
public class KeepingScales {

    private final Scales scales;
    private final Changes changes;

    KeepingScales(Scales scales, Changes changes) {
        this.scales = scales;
        this.changes = changes;
    }

    @Transactional
    public ScaleView create(String code, ScaleDetails details, EffectiveDate effective) {
        if (scales.byCode(code).isPresent()) {
            throw Refusal.conflict(
                    "scale-exists", "There is a scale %s. Amend it, or choose another code.".formatted(code));
        }
        return ScaleView.of(changes.add(scales, new Scale(code, details), SCALE_CREATED, effective));
    }

    @Transactional
    public ScaleView amend(Amendment<ScaleDetails> amendment) {
        return ScaleView.of(changes.of(scales, amendment)
                .record(SCALE_AMENDED, scale -> scale.amend(amendment.applyTo(scale.details()))));
    }

    public ScaleView get(UUID id) {
        return ScaleView.of(scales.get(id));
    }

    public Page<ScaleSummaryView> list(PageRequest page) {
        return scales.list(page);
    }
}
