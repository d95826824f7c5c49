package org.concordat.funding.fund.fund;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;

/** A pot of money with a purpose, and the sources that are expected to fill it year by year. */
@Entity
public class Fund extends Aggregate {

    public static final AggregateType<Fund> TYPE =
            AggregateType.published("fund", "funding.funds", FundState.class, FundState::of);

    static final int MAX_SOURCES = 200;

    private String code;
    private FundDetails details;

    @ElementCollection
    @CollectionTable(name = "fund_source", joinColumns = @JoinColumn(name = "fund"))
    @OrderColumn(name = "position")
    private List<Source> sources = new ArrayList<>();

    protected Fund() {}

    public Fund(String code, FundDetails details) {
        this.code = code;
        this.details = details;
    }

    void amend(FundDetails newDetails) {
        details = newDetails;
    }

    void add(Source source) {
        if (sources.size() >= MAX_SOURCES) {
            throw Refusal.rule(
                    "too-many-sources",
                    "A fund has at most %d sources. Create another fund for more.".formatted(MAX_SOURCES));
        }
        if (sources.stream().anyMatch(source::collidesWith)) {
            throw Refusal.rule(
                    "one-subscriptions-source-a-year",
                    "/financialYear",
                    "This fund has a source of subscriptions for %s already. Amend that one."
                            .formatted(source.financialYear()));
        }
        sources.add(source);
    }

    Source amendSource(UUID sourceId, String newName, Money newAmount) {
        Source amended = source(sourceId).amended(newName, newAmount);
        sources.replaceAll(source -> source.id().equals(sourceId) ? amended : source);
        return amended;
    }

    /** @throws Refusal 404 when the fund has no such source */
    public Source source(UUID sourceId) {
        return sources.stream()
                .filter(source -> source.id().equals(sourceId))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("source", sourceId));
    }

    /** The source that subscriptions of a year are counted under, when one was named. */
    public Optional<Source> subscriptionsSource(FinancialYear year) {
        return sources.stream()
                .filter(source -> source.kind() == SourceKind.SUBSCRIPTIONS)
                .filter(source -> source.financialYear().equals(year))
                .findFirst();
    }

    public String code() {
        return code;
    }

    public boolean takesSubscriptions() {
        return details.takesSubscriptions();
    }

    public FundDetails details() {
        return details;
    }

    public List<Source> sources() {
        return List.copyOf(sources);
    }
}
