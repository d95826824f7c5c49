package org.concordat.funding.award.award;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.concordat.funding.application.application.AmountLine;
import org.concordat.funding.award.award.AwardStatus.Step;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;
import org.concordat.platform.value.Percentage;

/**
 * Money that was promised to an organisation for what it applied for: under which conditions, what was found payable and
 * what was paid. Its money stands in the ledger; the sums here are what was asked for and approved on it.
 */
@Entity
public class Award extends Aggregate {

    public static final AggregateType<Award> TYPE =
            AggregateType.published("award", "funding.awards", AwardState.class, AwardState::of);

    static final int MOST_PARTS = 200;

    private AwardOrigin origin;
    private UUID recipient;
    private String title;
    private Money matchFunding;
    private Percentage retention;

    @ElementCollection
    @CollectionTable(name = "award_amount", joinColumns = @JoinColumn(name = "award"))
    @OrderColumn(name = "position")
    private List<AmountLine> amounts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "award_condition", joinColumns = @JoinColumn(name = "award"))
    @OrderColumn(name = "position")
    private List<AwardCondition> conditions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "award_instalment", joinColumns = @JoinColumn(name = "award"))
    @OrderColumn(name = "position")
    private List<Instalment> schedule = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "award_novation", joinColumns = @JoinColumn(name = "award"))
    @OrderColumn(name = "position")
    private List<Novation> novations = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "award_clawback", joinColumns = @JoinColumn(name = "award"))
    @OrderColumn(name = "position")
    private List<Clawback> clawbacks = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "award_report_waiver", joinColumns = @JoinColumn(name = "award"))
    @OrderColumn(name = "position")
    private List<ReportWaiver> reportWaivers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "award_output", joinColumns = @JoinColumn(name = "award"))
    @OrderColumn(name = "position")
    private List<AwardOutput> outputs = new ArrayList<>();

    private FundedProject project;

    @Enumerated(EnumType.STRING)
    private AwardStatus status;

    private LocalDate offeredOn;
    private LocalDate acceptedOn;
    private LocalDate endedOn;
    private String completedBy;
    private String formerReference;
    private AwardSums sums;

    protected Award() {}

    private Award(Offer offer) {
        origin = offer.origin();
        recipient = offer.recipient();
        title = offer.title();
        matchFunding = offer.matchFunding();
        retention = Percentage.ZERO;
        amounts.addAll(offer.amounts());
        conditions.addAll(offer.conditions());
        outputs.addAll(offer.outputs());
        status = AwardStatus.OFFERED;
        offeredOn = offer.on();
        sums = AwardSums.NOTHING;
    }

    static Award offered(Offer offer) {
        return new Award(offer);
    }

    /**
     * One that was made before this register was kept; its years are opened one by one.
     *
     * @param formerReference what the old books call it
     */
    public static Award ofEarlierTimes(
            AwardOrigin origin, UUID recipient, String title, String formerReference, LocalDate on) {
        var award = new Award(new Offer(origin, recipient, title, List.of(), Money.ZERO, List.of(), List.of(), on));
        award.formerReference = formerReference;
        award.status = AwardStatus.ACTIVE;
        award.acceptedOn = on;
        return award;
    }

    /** Opens a year of an award of earlier times, with what was paid of it. */
    public void open(AmountLine line, Money match, Money paid) {
        status.require(Step.OPENING_ENTRY);
        amounts.add(line);
        matchFunding = matchFunding.plus(match);
        // what was spent for it then, at the rate of the year
        Money spent = paid.share(line.amount().plus(match), line.amount());
        sums = sums.approved(spent, paid).paid(paid, Money.ZERO);
    }

    /** Whether it has an amount of the line's year and kind. */
    public boolean hasAmountOf(AmountLine line) {
        return amounts.stream()
                .anyMatch(each -> each.financialYear().equals(line.financialYear()) && each.kind() == line.kind());
    }

    /** Refuses a line that says otherwise than one that was imported before. */
    public void requireSays(AmountLine line, UUID organisation) {
        if (!amounts.contains(line) || !recipient.equals(organisation)) {
            throw Refusal.conflict(
                    "imported-otherwise",
                    "This year of the award was imported with another amount or organisation. Correct the line.");
        }
    }

    /** The recipient accepts what is offered; a successor accepts what it took over, which stands as it stood then. */
    void accept(LocalDate on) {
        if (awaitsSuccessor()) {
            status = statusBeforeNovation();
        } else {
            status.require(Step.ACCEPTANCE);
            status = AwardStatus.ACCEPTED;
            acceptedOn = on;
        }
        new Novations(novations).accept(on);
    }

    /**
     * Work begins as agreed.
     *
     * @param terms how it is paid
     */
    void activate(PaymentTerms terms) {
        status.require(Step.ACTIVATION);
        terms.requireWithin(amountsByYear());
        retention = terms.retention();
        schedule.addAll(terms.schedule());
        status = AwardStatus.ACTIVE;
    }

    void suspend() {
        status.require(Step.SUSPENSION);
        status = AwardStatus.SUSPENDED;
    }

    void resume() {
        requireSuccessorAccepted();
        status.require(Step.RESUMPTION);
        status = AwardStatus.ACTIVE;
    }

    /** "WITHDRAWN before, TERMINATED after the first payment": funding.md, Awards. */
    void withdraw(LocalDate on) {
        status.require(Step.WITHDRAWAL);
        if (sums.paid().isPositive()) {
            throw Refusal.conflict(
                    "paid-already",
                    "%s was paid. Terminate the award instead.".formatted(sums.paid()),
                    status.allowedSteps());
        }
        end(AwardStatus.WITHDRAWN, on);
    }

    void terminate(LocalDate on) {
        status.require(Step.TERMINATION);
        if (!sums.paid().isPositive()) {
            throw Refusal.conflict(
                    "nothing-paid", "Nothing was paid. Withdraw the award instead.", status.allowedSteps());
        }
        sums = sums.withoutRetention();
        end(AwardStatus.TERMINATED, on);
    }

    /** All is done; what is left goes back, but for what was retained until now. */
    void complete(LocalDate on, String by) {
        status.require(Step.COMPLETION);
        if (sums.awaitingPayment().isPositive()) {
            throw Refusal.conflict(
                    "claims-await-payment",
                    "%s was approved and is not paid. Pay it or return the claim first."
                            .formatted(sums.awaitingPayment()));
        }
        end(AwardStatus.COMPLETED, on);
        completedBy = by;
    }

    private void end(AwardStatus how, LocalDate on) {
        status = how;
        endedOn = on;
    }

    /**
     * Moves what is not needed in one year to another; the total stays, and so does what was approved and is not paid.
     *
     * @param committed what is committed for the year and not paid
     */
    void vire(FinancialYear from, FinancialYear to, Money amount, Money committed) {
        status.require(Step.VIREMENT);
        if (amount.plus(sums.awaitingPayment()).compareTo(committed) > 0) {
            throw Refusal.rule(
                    "virement-beyond-the-year",
                    "/amount",
                    "%s is committed for %s, and %s was approved and is not paid. Move no more than the difference."
                            .formatted(committed, from, sums.awaitingPayment()));
        }
        List<AmountLine> moved = Virement.of(amounts, from, to, amount);
        amounts.clear();
        amounts.addAll(moved);
    }

    /**
     * Refuses a variation that cannot be carried out.
     *
     * @param free what of each year is committed and not approved to be paid
     */
    public void requireMayVary(VariedTerms terms, Map<FinancialYear, Money> free) {
        status.require(Step.VARIATION);
        Variations.requireAmounts(this, terms, free);
        if (terms.changesAmounts()) {
            new PaymentTerms(retention, schedule).requireWithin(terms.amountsByYear());
        }
        Variations.requirePlansOf(outputs, terms.outputs());
        terms.dueDays().forEach(day -> Variations.requireHasDueDay(conditions, schedule, day.of()));
    }

    /**
     * Carries a variation out. A new lead has the award as a successor does: suspended until it accepts.
     *
     * @param free what of each year is committed and not approved to be paid
     * @param byBody whether a body agreed, from whose word a later cut of outputs counts
     */
    public void vary(VariedTerms terms, Map<FinancialYear, Money> free, boolean byBody, LocalDate on) {
        requireMayVary(terms, free);
        if (terms.changesAmounts()) {
            amounts.clear();
            amounts.addAll(terms.amounts());
        }
        title = terms.title() == null ? title : terms.title();
        matchFunding = terms.matchFunding() == null ? matchFunding : terms.matchFunding();
        Variations.varyOutputs(outputs, terms.outputs(), byBody);
        terms.dueDays().forEach(day -> Variations.moveDueDay(conditions, schedule, day));
        if (terms.lead() != null && !terms.lead().equals(recipient)) {
            novate(terms.lead(), on);
        }
    }

    /** What a body asks for on top, when it agrees to a variation. */
    public void ask(List<AwardCondition> more) {
        conditions.addAll(more);
    }

    void meetCondition(UUID condition, LocalDate on, String evidence) {
        settle(condition, each -> each.met(on, evidence));
    }

    void waiveCondition(UUID condition, String because) {
        settle(condition, each -> each.waived(because));
    }

    private void settle(UUID condition, UnaryOperator<AwardCondition> how) {
        status.require(Step.CONDITION);
        new Conditions(conditions).settle(condition, how);
    }

    /**
     * "Refused while a condition or a highlight report of the funded project is overdue, unless waived with a reason":
     * funding.md, Awards and payments.
     */
    public void requireClaimable(LocalDate today) {
        requireSuccessorAccepted();
        status.require(Step.CLAIM);
        new Conditions(conditions).requireNoneOverdue(today);
        project().requireReportIn(reportWaivers, today);
    }

    /**
     * Finds some spending eligible.
     *
     * @return what the grant pays on it
     */
    public Money approve(Money eligible) {
        status.require(Step.CLAIM);
        return approveAnew(eligible, total());
    }

    /**
     * The same of spending that was found eligible before, after a claim before it was returned.
     *
     * @param atMost what is left for the year of the spending; the next claim settles the rest
     */
    public Money approveAnew(Money eligible, Money atMost) {
        Money eligibleSoFar = sums.eligible().plus(eligible);
        // what instalments paid in advance counts towards what the spending earns
        Money earned = rate().payableOn(eligibleSoFar).minus(sums.payable());
        Money payable = earned.min(atMost).max(Money.ZERO);
        sums = sums.approved(eligible, payable);
        return payable;
    }

    /** Asks for an instalment that is due, and which is approved with that. */
    public Instalment request(UUID instalment, LocalDate today) {
        requireClaimable(today);
        Instalment due = schedule().requirePayable(instalment, today);
        if (sums.payable().plus(due.amount()).compareTo(total()) > 0) {
            throw Refusal.rule("more-than-awarded", "With this instalment more would be paid than was awarded.");
        }
        schedule().ask(instalment);
        sums = sums.approved(Money.ZERO, due.amount());
        return due;
    }

    /** @param on {@code null} when it is reopened, which blocks what was not asked for yet and takes nothing back */
    void reachMilestone(UUID milestone, LocalDate on) {
        schedule().reach(milestone, on);
    }

    /**
     * Pays what was approved.
     *
     * @return what is paid now; the rest is retained until the award is completed
     */
    public Money pay(Money approved) {
        status.require(Step.PAYMENT);
        Money retained = retention.of(approved);
        sums = sums.paid(approved, retained);
        return approved.minus(retained);
    }

    /**
     * Takes an approval back whose claim is returned.
     *
     * @param instalment that may be asked for again; {@code null} for a claim of what was spent
     */
    public void disapprove(Money eligible, Money payable, UUID instalment) {
        sums = sums.approved(eligible.negated(), payable.negated());
        schedule().mayBeAskedAgain(instalment);
    }

    private Schedule schedule() {
        return new Schedule(schedule);
    }

    /** Programme tells which project it pays for, and when that owes its next report. */
    void isFor(FundedProject told) {
        project = told;
    }

    /** An officer waives the report that is overdue. */
    void waiveReport(LocalDate until, String reason, LocalDate on) {
        status.require(Step.REPORT_WAIVER);
        if (reportWaivers.size() >= MOST_PARTS) {
            throw Refusal.rule("too-many-waivers", "An award has at most %d waivers.".formatted(MOST_PARTS));
        }
        reportWaivers.add(project().waive(until, reason, on));
    }

    /** {@link FundedProject#NONE} until programme tells of one, of which the database keeps nothing. */
    private FundedProject project() {
        return project == null ? FundedProject.NONE : project;
    }

    /** Pays what was retained, once all is done. */
    Money payRetention(String by) {
        status.require(Step.RETENTION);
        if (by.equals(completedBy)) {
            throw Refusal.forbidden("Who completed an award does not pay what was retained. Ask a colleague.");
        }
        Money due = sums.retained();
        if (!due.isPositive()) {
            throw Refusal.conflict("nothing-retained", "Nothing is retained of this award.");
        }
        sums = sums.retentionPaid();
        return due;
    }

    Clawback demandBack(Clawback clawback, Money paidForTheYear) {
        status.require(Step.CLAWBACK);
        return new Clawbacks(clawbacks).demand(clawback, paidForTheYear);
    }

    Clawback receiveBack(UUID clawback, LocalDate on, String reference) {
        Clawback received =
                Parts.replace(clawbacks, Clawback::id, clawback, "clawback", each -> each.received(on, reference));
        sums = sums.givenBack(received.amount());
        return received;
    }

    /** "Awards go to the named successor, SUSPENDED until it accepts": funding.md, From elsewhere. */
    void novate(UUID successor, LocalDate on) {
        status.require(Step.NOVATION);
        new Novations(novations).add(new Novation(recipient, successor, on, statusBeforeNovation(), null));
        recipient = successor;
        if (status != AwardStatus.OFFERED) {
            status = AwardStatus.SUSPENDED;
        }
    }

    private void requireSuccessorAccepted() {
        if (awaitsSuccessor()) {
            throw Refusal.conflict("successor-has-not-accepted", "The successor accepts the award first.");
        }
    }

    private boolean awaitsSuccessor() {
        return status == AwardStatus.SUSPENDED && new Novations(novations).waitForAcceptance();
    }

    /** Of one that is taken over again before it was accepted, how it stood before the first time. */
    private AwardStatus statusBeforeNovation() {
        return awaitsSuccessor() ? new Novations(novations).statusBefore() : status;
    }

    public InterventionRate rate() {
        return new InterventionRate(total(), matchFunding);
    }

    /** All years together. */
    public Money total() {
        return Money.total(amounts, AmountLine::amount);
    }

    public NavigableMap<FinancialYear, Money> amountsByYear() {
        var years = new TreeMap<FinancialYear, Money>();
        amounts.forEach(line -> years.merge(line.financialYear(), line.amount(), Money::plus));
        return years;
    }

    public AwardOrigin origin() {
        return origin;
    }

    public UUID recipient() {
        return recipient;
    }

    public List<AwardOutput> outputs() {
        return List.copyOf(outputs);
    }

    public LocalDate offeredOn() {
        return offeredOn;
    }

    public String title() {
        return title;
    }

    public AwardStatus status() {
        return status;
    }

    public AwardSums sums() {
        return sums;
    }

    AwardState state() {
        return new AwardState(
                id(),
                origin,
                recipient,
                title,
                formerReference,
                status,
                List.copyOf(amounts),
                total(),
                matchFunding,
                retention,
                List.copyOf(conditions),
                List.copyOf(schedule),
                sums,
                List.copyOf(novations),
                List.copyOf(clawbacks),
                project(),
                List.copyOf(outputs),
                List.copyOf(reportWaivers),
                offeredOn,
                acceptedOn,
                endedOn);
    }
}
