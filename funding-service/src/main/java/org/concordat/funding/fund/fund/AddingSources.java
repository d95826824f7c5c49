package org.concordat.funding.fund.fund;

import static org.concordat.funding.fund.fund.FundFact.SOURCE_ADDED;
import static org.concordat.funding.fund.fund.FundFact.SOURCE_AMENDED;
import static org.concordat.funding.fund.fund.FundFact.SOURCE_EXTENDED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.funding.fund.stream.FundingStreams;
import org.concordat.platform.change.Amendment;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.Changes.Changed;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.paging.SequencePage;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;

/** Says what the sources of a fund are expected to bring, and on which days they may be spent. */
@ApplicationScoped
public class AddingSources {

    private final Funds funds;
    private final FundingStreams streams;
    private final Changes changes;
    private final BusinessCalendar calendar;

    AddingSources(Funds funds, FundingStreams streams, Changes changes, BusinessCalendar calendar) {
        this.funds = funds;
        this.streams = streams;
        this.changes = changes;
        this.calendar = calendar;
    }

    public Page<Source> list(UUID fund, PageRequest page) {
        return funds.sources(funds.get(fund).id(), page);
    }

    @Transactional
    public Fund add(UUID fund, Source source, EffectiveDate effective) {
        requireKnownStream(source);
        return changes.of(funds, fund).effective(effective).record(SOURCE_ADDED, changed -> changed.add(source));
    }

    /** @param amendment of the fund that has the source: what the source becomes, given what it is */
    @Transactional
    public Fund amend(SourceId source, Amendment<Source> amendment) {
        return changes.of(funds, amendment)
                .record(SOURCE_AMENDED, fund -> requireKnownStream(fund.amendSource(source, amendment::applyTo)));
    }

    @Transactional
    public Changed<Fund, SourceExtension> extend(FundId fund, SourceId source, LocalDate lastDay, Agreement agreed) {
        var until =
                new Agreement(calendar.dayThatHasCome(agreed.on(), "/agreedOn"), agreed.reference(), agreed.reason());
        return changes.of(funds, fund.value())
                .effective(new EffectiveDate(until.on(), until.reason()))
                .recordWith(SOURCE_EXTENDED, changed -> changed.extendSource(source, lastDay, until));
    }

    /** In the order they were recorded. */
    public Page<SourceExtension> extensions(FundId fund, SourceId source, PageRequest page) {
        return new SequencePage("extensions of %s %s".formatted(fund, source), page)
                .of(funds.get(fund.value()).extensionsOf(source));
    }

    public SourceExtension extension(FundId fund, SourceId source, ExtensionId extension) {
        return funds.get(fund.value()).extensionsOf(source).stream()
                .filter(each -> each.id().equals(extension.value()))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("extension", extension.value()));
    }

    private void requireKnownStream(Source source) {
        if (source.stream() != null) {
            streams.requireKnown(source.stream(), "/stream");
        }
    }
}
