package org.concordat.funding.call.call;

import static org.concordat.funding.call.call.CallFact.CALL_DRAFTED;
import static org.concordat.funding.call.call.CallFact.CALL_DRAFT_AMENDED;
import static org.concordat.funding.call.call.CallFact.CALL_EXTENDED;
import static org.concordat.funding.call.call.CallFact.CALL_OPENED;
import static org.concordat.funding.call.call.CallFact.CALL_PUBLISHED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.concordat.funding.fund.fund.Funds;
import org.concordat.funding.register.objective.Objectives;
import org.concordat.funding.register.organisation.Organisations;
import org.concordat.funding.register.organisationtype.OrganisationTypes;
import org.concordat.platform.change.Amendment;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;

/** Drafts calls, publishes them and moves their closing. */
@ApplicationScoped
public class CallAdministration {

    private final Calls calls;
    private final Funds funds;
    private final OrganisationTypes types;
    private final Organisations organisations;
    private final Objectives objectives;
    private final Changes changes;
    private final BusinessCalendar calendar;

    CallAdministration(
            Calls calls,
            Funds funds,
            OrganisationTypes types,
            Organisations organisations,
            Objectives objectives,
            Changes changes,
            BusinessCalendar calendar) {
        this.calls = calls;
        this.funds = funds;
        this.types = types;
        this.organisations = organisations;
        this.objectives = objectives;
        this.changes = changes;
        this.calendar = calendar;
    }

    /** @param drafts whether the caller may see a call that is not published */
    public Call get(UUID id, boolean drafts) {
        return calls.byId(id)
                .filter(call -> drafts || call.status() != CallStatus.DRAFT)
                .orElseThrow(() -> Refusal.notFound("call", id));
    }

    public Page<CallSummaryView> list(CallFilter filter, PageRequest request) {
        return calls.page(filter, request);
    }

    @Transactional
    public Call draft(CallDetails details, EffectiveDate effective) {
        requireKnown(details);
        return changes.add(calls, new Call(details, closingDay(details)), CALL_DRAFTED, effective);
    }

    @Transactional
    public Call amend(Amendment<CallDetails> amendment) {
        return changes.of(calls, amendment).record(CALL_DRAFT_AMENDED, call -> {
            CallDetails amended = amendment.applyTo(call.details());
            requireKnown(amended);
            call.amend(amended, closingDay(amended));
        });
    }

    /** One whose instant has come opens at once. */
    @Transactional
    public Call publish(UUID id, EffectiveDate effective) {
        Instant now = calendar.now();
        Call published = changes.of(calls, id).effective(effective).record(CALL_PUBLISHED, call -> call.publish(now));
        return changes.of(calls, published).effective(effective).record(CALL_OPENED, call -> call.keepTime(now));
    }

    /** @param decideBy {@code null} for the day that it has */
    @Transactional
    public Call extend(UUID id, Instant closesAt, LocalDate decideBy, EffectiveDate effective) {
        return changes.of(calls, id)
                .effective(effective)
                .record(
                        CALL_EXTENDED,
                        call -> call.extend(closesAt, calendar.dayOf(closesAt), decideBy, calendar.now()));
    }

    private LocalDate closingDay(CallDetails details) {
        return calendar.dayOf(details.terms().closesAt());
    }

    /** What a call names is there: its fund, and the codes of who may apply. */
    private void requireKnown(CallDetails details) {
        requireFund(details);
        details.eligibility().requireKnown(types.codes(), organisations.allSubRegions());
        requireObjectives(details.priorities());
    }

    private void requireObjectives(List<Priority> priorities) {
        List<UUID> unknown = objectives.unknown(priorities.stream()
                .map(Priority::objective)
                .filter(Objects::nonNull)
                .toList());
        if (!unknown.isEmpty()) {
            throw Refusal.rule(
                    "unknown-objective",
                    "/priorities",
                    "Programme has told of no objective %s. Send the ids of objectives that it lists."
                            .formatted(unknown.get(0)));
        }
    }

    private void requireFund(CallDetails details) {
        funds.named(details.terms().fund());
    }
}
