package org.concordat.funding.fund.fund;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.concordat.platform.problem.Refusal;

/** What comes with the money of a fund's sources, in the order it was recorded. */
@Embeddable
class Obligations {

    static final int MOST = 1_000;

    @ElementCollection
    @CollectionTable(name = "fund_obligation", joinColumns = @JoinColumn(name = "fund"))
    @OrderColumn(name = "position")
    private List<SourceObligation> all = new ArrayList<>();

    void add(SourceObligation obligation) {
        if (all.size() >= MOST) {
            throw Refusal.rule(
                    "too-many-obligations",
                    "The sources of a fund come with at most %d obligations. Put several into one.".formatted(MOST));
        }
        all.add(obligation);
    }

    /** @throws Refusal 404 when the source comes with no such obligation */
    SourceObligation get(SourceId source, ObligationId obligation) {
        return all.stream()
                .filter(each -> each.source().equals(source.value()))
                .filter(each -> each.id().equals(obligation.value()))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("obligation", obligation.value()));
    }

    SourceObligation settle(SourceId source, ObligationId obligation, UnaryOperator<SourceObligation> step) {
        SourceObligation settled = step.apply(get(source, obligation));
        all.replaceAll(each -> each.id().equals(settled.id()) ? settled : each);
        return settled;
    }

    List<SourceObligation> all() {
        return List.copyOf(all);
    }
}
