package org.concordat.reporting.indicator.returns;

import static org.concordat.reporting.indicator.returns.ReturnFact.RETURN_ACCEPTED;
import static org.concordat.reporting.indicator.returns.ReturnFact.RETURN_CORRECTED;
import static org.concordat.reporting.indicator.returns.ReturnFact.RETURN_QUERIED;
import static org.concordat.reporting.indicator.returns.ReturnFact.RETURN_SAVED;
import static org.concordat.reporting.indicator.returns.ReturnFact.RETURN_SUBMITTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.concordat.platform.change.Amendment;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.imports.ImportedLine;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.reporting.indicator.observation.Observing;
import org.concordat.reporting.indicator.period.Period;
import org.concordat.reporting.indicator.period.Periods;
import org.concordat.reporting.region.Organisation;
import org.concordat.reporting.region.Organisations;

/** Takes what organisations return while a period is not locked, and has it accepted or queried. */
@ApplicationScoped
public class Returning {

    private final Returns returns;
    private final Periods periods;
    private final AskedOf askedOf;
    private final LastValues lastValues;
    private final Organisations organisations;
    private final Observing observing;
    private final Changes changes;
    private final BusinessCalendar calendar;

    Returning(
            Returns returns,
            Periods periods,
            AskedOf askedOf,
            LastValues lastValues,
            Organisations organisations,
            Observing observing,
            Changes changes,
            BusinessCalendar calendar) {
        this.returns = returns;
        this.periods = periods;
        this.askedOf = askedOf;
        this.lastValues = lastValues;
        this.organisations = organisations;
        this.observing = observing;
        this.changes = changes;
        this.calendar = calendar;
    }

    @Transactional
    public ReturnView begin(ReturnOf of, List<ReturnedValue> values, EffectiveDate effective) {
        Period period = begun(of);
        Asked asked = asked(of, period);
        asked.requireSomething("/organisation");
        if (returns.find(of).isPresent()) {
            throw Refusal.conflict(
                    "return-exists",
                    "The organisation has a return for this period. Find it in the list, and amend it.");
        }
        return ReturnView.of(drafted(of, period, asked.written(values), effective));
    }

    /** One value among those of a draft, which begins with it where there is none; what says what is there changes nothing. */
    @Transactional
    public ImportedLine gather(ReturnOf of, ReturnedValue value, EffectiveDate effective) {
        Period period = begun(of);
        Asked asked = asked(of, period);
        ReturnedValue written = asked.written(List.of(value)).get(0);
        Optional<Return> present = returns.find(of);
        if (present.isEmpty()) {
            return new ImportedLine(
                    drafted(of, period, List.of(written), effective).id(), true);
        }
        if (present.get().values().contains(written)) {
            return new ImportedLine(present.get().id(), false);
        }
        Return after = changes.of(returns, present.get()).effective(effective).record(RETURN_SAVED, returned -> {
            List<ReturnedValue> wanted = returned.with(List.of(written));
            asked.requireFit(wanted);
            returned.amend(wanted);
        });
        return new ImportedLine(after.id(), true);
    }

    private Return drafted(ReturnOf of, Period period, List<ReturnedValue> values, EffectiveDate effective) {
        LocalDate firstDay = period.details().firstDay();
        LocalDate lastDay = period.details().lastDay();
        return changes.add(returns, new Return(of, firstDay, lastDay, values), RETURN_SAVED, effective);
    }

    /** The period that a request names, which nobody moves meanwhile. */
    private Period begun(ReturnOf of) {
        LocalDate today = calendar.today();
        Period period = periods.lock(of.period())
                .orElseThrow(() -> Refusal.rule(
                        "unknown-period",
                        "/period",
                        "There is no period %s. Send the id of one that is listed.".formatted(of.period())));
        period.requireBegun(today);
        period.requireOpen(today);
        return period;
    }

    @Transactional
    public ReturnView amend(Amendment<List<ReturnedValue>> amendment) {
        ReturnOf of = whoseIs(amendment.id());
        Asked asked = asked(of, open(of));
        return ReturnView.of(changes.of(returns, amendment)
                .record(RETURN_SAVED, returned -> returned.amend(asked.written(amendment.applyTo(returned.values())))));
    }

    @Transactional
    public ReturnView submit(UUID id, String by, EffectiveDate effective) {
        ReturnOf of = whoseIs(id);
        Period period = open(of);
        Asked asked = asked(of, period);
        Map<String, String> last = lastValues.before(period, of, asked);
        LocalDate today = calendar.today();
        Return submitted = changes.of(returns, id).effective(effective).record(RETURN_SUBMITTED, returned -> {
            returned.submit(by, today);
            asked.requireWhole(returned.values(), last);
        });
        LocalDate visibleFrom = period.details().visibleFrom();
        asked.written(submitted.values())
                .forEach(value ->
                        observing.record(submitted.observationOf(value), value.observed(), visibleFrom, effective));
        return ReturnView.of(submitted);
    }

    @Transactional
    public ReturnView query(UUID id, String question, String by, EffectiveDate effective) {
        return ReturnView.of(decided(id, RETURN_QUERIED, returned -> returned.query(question, by), effective));
    }

    @Transactional
    public ReturnView accept(UUID id, String by, EffectiveDate effective) {
        Return accepted = decided(id, RETURN_ACCEPTED, returned -> returned.accept(by), effective);
        LocalDate visibleFrom = periods.get(accepted.period()).details().visibleFrom();
        accepted.values()
                .forEach(value ->
                        observing.finalise(accepted.observationOf(value), value.observed(), visibleFrom, effective));
        return ReturnView.of(accepted);
    }

    /** What rests on the values that are corrected is revised; what it was before is kept. */
    @Transactional
    public ReturnView correct(UUID id, List<ReturnedValue> corrections, EffectiveDate effective) {
        ReturnOf of = whoseIs(id);
        Period period = open(of);
        Asked asked = asked(of, period);
        List<ReturnedValue> written = asked.written(corrections);
        Return corrected = changes.of(returns, id).effective(effective).record(RETURN_CORRECTED, returned -> {
            returned.correct(written);
            asked.requireFit(returned.values());
        });
        LocalDate visibleFrom = period.details().visibleFrom();
        written.forEach(
                value -> observing.revise(corrected.observationOf(value), value.observed(), visibleFrom, effective));
        return ReturnView.of(corrected);
    }

    private Return decided(UUID id, ReturnFact fact, Consumer<Return> decision, EffectiveDate effective) {
        open(whoseIs(id));
        return changes.of(returns, id).effective(effective).record(fact, decision);
    }

    private ReturnOf whoseIs(UUID id) {
        return returns.whoseIs(id).orElseThrow(() -> Refusal.notFound("return", id));
    }

    /** Its period, which nobody moves before the return has changed. */
    private Period open(ReturnOf of) {
        Period period = periods.held(of.period());
        period.requireOpen(calendar.today());
        return period;
    }

    /** An organisation that ended before a period owes no return for it. */
    private Asked asked(ReturnOf of, Period period) {
        Organisation organisation = organisations.require(of.organisation(), calendar.today(), "/organisation");
        if (!organisation.isAskedAbout(
                period.details().firstDay(), period.details().lastDay())) {
            throw Refusal.rule(
                    "organisation-not-there",
                    "/organisation",
                    "%s was there neither when the period began nor when it ended. Name one that was."
                            .formatted(organisation.name()));
        }
        return askedOf.organisationsOf(organisation.type(), period);
    }

    public ReturnView get(UUID id) {
        return ReturnView.of(returns.get(id));
    }

    public Page<ReturnSummaryView> list(ReturnFilter filter, PageRequest page) {
        return returns.list(filter, page);
    }
}
