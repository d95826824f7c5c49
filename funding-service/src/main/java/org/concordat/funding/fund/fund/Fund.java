package org.concordat.funding.fund.fund;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.id.Ids;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;

/** A pot of money with a purpose, and the sources that are expected to fill it year by year. */
@Entity
public class Fund extends Aggregate {

    public static final AggregateType<Fund> TYPE =
            AggregateType.published("fund", "funding.funds", FundState.class, FundState::of);

    static final int MAX_SOURCES = 200;

    static final int MAX_EXTENSIONS = 1_000;

    private String code;
    private FundDetails details;

    @ElementCollection
    @CollectionTable(name = "fund_source", joinColumns = @JoinColumn(name = "fund"))
    @OrderColumn(name = "position")
    private List<Source> sources = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "fund_source_extension", joinColumns = @JoinColumn(name = "fund"))
    @OrderColumn(name = "position")
    private List<SourceExtension> extensions = new ArrayList<>();

    @Embedded
    private Obligations obligations = new Obligations();

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

    Source amendSource(SourceId sourceId, UnaryOperator<Source> change) {
        Source amended = change.apply(source(sourceId.value()));
        sources.replaceAll(source -> source.id().equals(amended.id()) ? amended : source);
        return amended;
    }

    /** Lets a source be spent longer than was said, and keeps what was said before. */
    SourceExtension extendSource(SourceId sourceId, LocalDate lastDay, Agreement agreed) {
        if (extensions.size() >= MAX_EXTENSIONS) {
            throw Refusal.rule(
                    "too-many-extensions",
                    "The sources of a fund are extended at most %d times. Add a new source.".formatted(MAX_EXTENSIONS));
        }
        LocalDate before = source(sourceId.value()).spending().lastDay();
        amendSource(sourceId, source -> source.extendedTo(lastDay));
        var extension = new SourceExtension(
                Ids.next(), sourceId.value(), before, lastDay, agreed.on(), agreed.reference(), agreed.reason());
        extensions.add(extension);
        return extension;
    }

    /**
     * Asked before money for a year leaves the fund.
     *
     * @throws Refusal 422 when no source of the fund for the year may be spent on that day
     */
    public void requireSpendable(FinancialYear year, LocalDate day) {
        SpendingWithinSources.checkSpending(sources, year, day);
    }

    /**
     * Asked before money for a year is promised.
     *
     * @throws Refusal 422 when every source of the fund for the year has ended on that day
     */
    public void requirePromisable(FinancialYear year, LocalDate day) {
        SpendingWithinSources.checkPromise(sources, year, day);
    }

    void add(SourceObligation obligation) {
        obligations.add(obligation);
    }

    SourceObligation fulfil(SourceId source, ObligationId obligation, LocalDate on, String reference) {
        return obligations.settle(source, obligation, open -> open.fulfilled(on, reference));
    }

    SourceObligation waive(SourceId source, ObligationId obligation, LocalDate on, String reason) {
        return obligations.settle(source, obligation, open -> open.waived(on, reason));
    }

    /** @throws Refusal 404 when the source comes with no such obligation */
    public SourceObligation obligation(SourceId source, ObligationId obligation) {
        return obligations.get(source, obligation);
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

    /** All extensions of its sources, in the order they were recorded. */
    public List<SourceExtension> extensions() {
        return List.copyOf(extensions);
    }

    /** Those of one source. */
    public List<SourceExtension> extensionsOf(SourceId sourceId) {
        UUID source = source(sourceId.value()).id();
        return extensions.stream()
                .filter(extension -> extension.source().equals(source))
                .toList();
    }

    public List<SourceObligation> obligations() {
        return obligations.all();
    }
}
