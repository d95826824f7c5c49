package org.concordat.funding.award.claim;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.concordat.funding.award.claim.ClaimLine.Finding;
import org.concordat.funding.award.claim.ClaimStatus.Step;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;

/**
 * What an organisation asks to be paid on its award: for what it spent, line by line, or an instalment that is due. One
 * officer approves it, another one pays.
 */
@Entity
public class Claim extends Aggregate {

    public static final AggregateType<Claim> TYPE =
            AggregateType.published("claim", "funding.claims", ClaimState.class, ClaimState::of);

    static final int MOST_LINES = 500;

    private ClaimDetails details;

    @ElementCollection
    @CollectionTable(name = "claim_line", joinColumns = @JoinColumn(name = "claim"))
    @OrderColumn(name = "position")
    private List<ClaimLine> lines = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private ClaimStatus status;

    private LocalDate submittedOn;
    private Money payable;
    private String approvedBy;
    private Instant approvedAt;
    private Money paid;
    private LocalDate paidOn;
    private String paymentReference;
    private String returnedBecause;

    protected Claim() {}

    private Claim(ClaimDetails details, List<ClaimLine> lines, LocalDate on) {
        this.details = details;
        this.lines.addAll(lines);
        this.status = ClaimStatus.SUBMITTED;
        this.submittedOn = on;
    }

    static Claim ofSpending(ClaimDetails details, List<ClaimLine> lines, LocalDate on) {
        if (lines.isEmpty()) {
            throw Refusal.rule("claim-of-nothing", "/lines", "A claim has at least one line of what was spent.");
        }
        return new Claim(details, lines, on);
    }

    /** An instalment that is due is approved with the request. */
    static Claim ofInstalment(ClaimDetails details, Money amount, LocalDate on, String by, Instant at) {
        var claim = new Claim(details, List.of(), on);
        claim.approved(amount, by, at);
        return claim;
    }

    /** What is eligible in all by these findings, which change nothing yet. */
    Money eligibleBy(List<Finding> findings) {
        Money eligible = Money.total(found(findings), ClaimLine::eligible);
        if (!eligible.isPositive()) {
            throw Refusal.rule("nothing-eligible", "/lines", "Nothing is eligible. Return the claim instead.");
        }
        return eligible;
    }

    /** Finds the lines eligible: in whole where nothing is said of them. */
    private List<ClaimLine> found(List<Finding> findings) {
        status.require(Step.APPROVAL);
        Map<UUID, Finding> byLine = findings.stream()
                .collect(Collectors.toMap(Finding::line, Function.identity(), (one, other) -> {
                    throw Refusal.rule("line-named-twice", "/lines", "A line is named twice.");
                }));
        Set<UUID> known = lines.stream().map(ClaimLine::id).collect(Collectors.toSet());
        byLine.keySet().stream()
                .filter(line -> !known.contains(line))
                .findFirst()
                .ifPresent(unknown -> {
                    throw Refusal.rule("unknown-line", "/lines", "The claim has no line %s.".formatted(unknown));
                });
        return lines.stream()
                .map(line -> byLine.containsKey(line.id()) ? line.allowed(byLine.get(line.id())) : line.allowed())
                .toList();
    }

    /**
     * Approves what the findings leave.
     *
     * @param grant what the award pays on what is eligible
     * @param at which says what was approved before and after it
     */
    void approve(List<Finding> findings, Money grant, String by, Instant at) {
        List<ClaimLine> found = found(findings);
        lines.clear();
        lines.addAll(found);
        approved(grant, by, at);
    }

    private void approved(Money grant, String by, Instant at) {
        status = ClaimStatus.APPROVED;
        payable = grant;
        approvedBy = by;
        approvedAt = at;
    }

    /** What the award pays on it changes, because a claim before it was returned. */
    void recalculate(Money grant) {
        status.require(Step.PAYMENT);
        payable = grant;
    }

    /** "Two people for money": who approved a claim does not pay it. */
    void requirePayableBy(String by) {
        status.require(Step.PAYMENT);
        if (by.equals(approvedBy)) {
            throw Refusal.forbidden("Who approved a claim does not pay it. Ask a colleague.");
        }
    }

    /** @param amount what is paid now; the rest is retained */
    void pay(Money amount, LocalDate on, String reference) {
        status.require(Step.PAYMENT);
        status = ClaimStatus.PAID;
        paid = amount;
        paidOn = on;
        paymentReference = reference;
    }

    void giveBack(String reason) {
        status.require(Step.RETURN);
        status = ClaimStatus.RETURNED;
        returnedBecause = reason;
    }

    ClaimLine line(UUID id) {
        return lines.stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("claim line", id));
    }

    /** What was found eligible in all; 0.00 until it is approved. */
    Money eligible() {
        return Money.total(
                lines.stream().filter(line -> line.eligible() != null).toList(), ClaimLine::eligible);
    }

    /** {@code null} until it is approved, and of claims that were approved before this was kept. */
    Instant approvedAt() {
        return approvedAt;
    }

    boolean isApproved() {
        return status == ClaimStatus.APPROVED;
    }

    Money payable() {
        return payable;
    }

    public ClaimDetails details() {
        return details;
    }

    public ClaimStatus status() {
        return status;
    }

    public LocalDate submittedOn() {
        return submittedOn;
    }

    ClaimState state() {
        return new ClaimState(
                id(),
                details,
                status,
                List.copyOf(lines),
                submittedOn,
                payable,
                paid,
                paidOn,
                paymentReference,
                returnedBecause);
    }
}
