package org.concordat.funding.application.application;

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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.funding.application.application.ApplicationStatus.Step;
import org.concordat.funding.call.call.Call;
import org.concordat.funding.call.call.Candidate;
import org.concordat.funding.register.organisation.OrganisationId;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.value.Percentage;

/**
 * What an organisation or a partnership asks of a call. It is the applicant's alone until it is submitted, keeps what was
 * submitted from then on, and is decided once.
 */
@Entity
public class Application extends Aggregate {

    public static final AggregateType<Application> TYPE = AggregateType.published(
            "application", "funding.applications", ApplicationState.class, ApplicationState::of);

    /** A draft stands in its own history and goes to nobody. */
    public static final AggregateType<Application> DRAFT = AggregateType.internal("application", ApplicationState::of);

    static final int MAX_ATTACHMENTS = 100;

    private UUID call;
    private UUID applicant;
    private UUID resubmits;
    private String partnershipName;
    private String partnershipSubRegion;

    @ElementCollection
    @CollectionTable(name = "application_member", joinColumns = @JoinColumn(name = "application"))
    @OrderColumn(name = "position")
    private List<Member> members = new ArrayList<>();

    private Proposal proposal;
    private Money requested;

    @ElementCollection
    @CollectionTable(name = "application_amount", joinColumns = @JoinColumn(name = "application"))
    @OrderColumn(name = "position")
    private List<AmountLine> amounts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "application_answer", joinColumns = @JoinColumn(name = "application"))
    @OrderColumn(name = "position")
    private List<Answer> answers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "application_beneficiary", joinColumns = @JoinColumn(name = "application"))
    @OrderColumn(name = "position")
    private List<Beneficiary> beneficiaries = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "application_output", joinColumns = @JoinColumn(name = "application"))
    @OrderColumn(name = "position")
    private List<Output> outputs = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "application_attachment", joinColumns = @JoinColumn(name = "application"))
    @OrderColumn(name = "position")
    private List<Attachment> attachments = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private ApplicationStatus status;

    private Instant submittedAt;
    private LocalDate submittedOn;
    private Recommendation recommendation;
    private Deferral deferral;
    private Decided decided;

    protected Application() {}

    /** Begins a draft for an organisation, which leads the partnership if there is one. */
    public Application(UUID call, OrganisationId applicant, ApplicationDetails details) {
        this.call = call;
        this.applicant = applicant.value();
        this.status = ApplicationStatus.DRAFT;
        describe(details);
    }

    /** Says which one, rejected before, is asked for again. */
    void resubmit(Application rejected) {
        if (rejected.status != ApplicationStatus.REJECTED) {
            throw Refusal.rule(
                    "not-rejected",
                    "/resubmits",
                    "Only a rejected application is submitted again, and this one is %s. Leave resubmits out."
                            .formatted(rejected.status));
        }
        resubmits = rejected.id();
    }

    void amend(ApplicationDetails details) {
        status.require(Step.AMENDMENT);
        describe(details);
    }

    private void describe(ApplicationDetails details) {
        details.requireSoundUnder(applicant);
        Partnership partnership = details.partnership();
        partnershipName = partnership == null ? null : partnership.name().strip();
        partnershipSubRegion = partnership == null ? null : partnership.subRegion();
        replace(
                members,
                partnership == null
                        ? List.of(new Member(applicant, Percentage.WHOLE, null))
                        : partnership.members().stream().map(Member::asked).toList());
        proposal = details.proposal();
        requested = details.requested() == null ? Money.ZERO : details.requested();
        replace(amounts, details.amounts());
        replace(answers, details.answers());
        replace(beneficiaries, details.beneficiaries());
        replace(outputs, details.outputs());
    }

    private static <T> void replace(List<T> present, List<T> wanted) {
        if (!present.equals(wanted)) {
            present.clear();
            present.addAll(wanted);
        }
    }

    /** A member of the partnership agrees to what is written; the lead does so by submitting. */
    void agree(UUID member, LocalDate on) {
        status.require(Step.AGREEMENT);
        if (member.equals(applicant)) {
            throw Refusal.conflict("lead-agrees-by-submitting", "Your organisation leads and agrees by submitting.");
        }
        members.replaceAll(
                each -> each.organisation().equals(member) && each.agreedOn() == null ? each.agreed(on) : each);
    }

    /** What members have agreed to is what was written then, so that all are asked anew. */
    private void askMembersAnew() {
        members.replaceAll(Member::asked);
    }

    void attach(Attachment attachment) {
        status.require(Step.ATTACHMENT);
        if (attachments.size() >= MAX_ATTACHMENTS) {
            throw Refusal.rule(
                    "too-many-attachments",
                    "An application has at most %d attachments. Put several documents into one."
                            .formatted(MAX_ATTACHMENTS));
        }
        attachments.add(attachment);
        if (status == ApplicationStatus.DRAFT) {
            askMembersAnew();
        }
    }

    /** "Nothing behind a decision disappears": what was submitted stays. */
    void remove(AttachmentId attachment) {
        attachment(attachment.value());
        status.require(Step.ATTACHMENT_REMOVAL);
        attachments.removeIf(each -> each.id().equals(attachment.value()));
        askMembersAnew();
    }

    /** @throws Refusal 404 when it has no such attachment */
    public Attachment attachment(UUID id) {
        return attachments.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("attachment", id));
    }

    /**
     * Hands a draft in. From now on it shows who benefits, also where the draft left it out.
     *
     * @param at by the service's clock on receipt
     * @param on the partnership's day of that instant
     */
    void submit(Call to, Candidate candidate, Instant at, LocalDate on) {
        status.require(Step.SUBMISSION);
        to.requireTakesApplications(at);
        to.requireEligible(candidate);
        SubmissionRules.check(this, to);
        replace(beneficiaries, details().beneficiaries());
        status = ApplicationStatus.SUBMITTED;
        submittedAt = at;
        submittedOn = on;
    }

    /** "WITHDRAWN is open to the applicant until the item is decided": funding.md, At the boundaries. */
    public void withdraw(String reason, LocalDate on) {
        status.require(Step.WITHDRAWAL);
        status = ApplicationStatus.WITHDRAWN;
        decided = new Decided(null, reason, on);
    }

    /** Enough assessments are finished; more may follow. */
    public void completeAssessment() {
        status.require(Step.ASSESSMENT);
        status = ApplicationStatus.ASSESSED;
    }

    public void recommend(Recommendation recommended) {
        status.require(Step.RECOMMENDATION);
        recommendation = recommended;
        status = ApplicationStatus.RECOMMENDED;
    }

    /** "A body approves what is asked or less": funding.md, Deciding. */
    public void approve(Money amount, LocalDate on) {
        status.require(Step.APPROVAL);
        if (!amount.isPositive() || amount.compareTo(requested) > 0) {
            throw Refusal.rule(
                    "approved-more-than-asked",
                    "/amount",
                    "%s is asked. Approve that or less, and more than 0.00.".formatted(requested));
        }
        status = ApplicationStatus.APPROVED;
        decided = new Decided(amount, null, on);
    }

    public void reject(String reason, LocalDate on) {
        status.require(Step.REJECTION);
        status = ApplicationStatus.REJECTED;
        decided = new Decided(null, reason, on);
    }

    public void defer(Deferral to) {
        status.require(Step.DEFERRAL);
        status = ApplicationStatus.DEFERRED;
        deferral = to;
    }

    /** Takes a deferred application up again, as it was recommended. */
    public void takeUpAgain() {
        status.require(Step.RETURN);
        status = ApplicationStatus.RECOMMENDED;
        deferral = null;
    }

    /** The successor stands wherever the organisation that ended stood, with both their shares. */
    void succeed(OrganisationId ended, OrganisationId successor) {
        if (!status.isPending()) {
            return;
        }
        if (applicant.equals(ended.value())) {
            applicant = successor.value();
        }
        replace(members, Succession.ofMembers(members, ended, successor));
        replace(beneficiaries, Succession.ofBeneficiaries(beneficiaries, ended, successor));
    }

    /** The applicant, or the lead and every member. */
    public Set<UUID> parties() {
        return members.stream().map(Member::organisation).collect(Collectors.toUnmodifiableSet());
    }

    public boolean isParty(UUID organisation) {
        return parties().contains(organisation);
    }

    public boolean isPartnership() {
        return partnershipName != null;
    }

    public boolean isSubmitted() {
        return submittedAt != null;
    }

    public UUID call() {
        return call;
    }

    /** The organisation that applies, or leads the partnership. */
    public UUID applicant() {
        return applicant;
    }

    UUID resubmits() {
        return resubmits;
    }

    /** {@code null} for an organisation that applies alone. */
    public Partnership partnership() {
        return isPartnership() ? new Partnership(partnershipName, partnershipSubRegion, List.copyOf(members)) : null;
    }

    /** What was said, and who benefits also where nothing was said of it. */
    public ApplicationDetails details() {
        var said = new ApplicationDetails(
                partnership(),
                proposal,
                requested,
                List.copyOf(amounts),
                List.copyOf(answers),
                List.copyOf(beneficiaries),
                List.copyOf(outputs));
        return beneficiaries.isEmpty()
                ? said.benefiting(Beneficiary.equally(
                        members.stream().map(Member::organisation).toList()))
                : said;
    }

    /** The same, with the beneficiaries as they were sent, which an amendment begins from. */
    ApplicationDetails asSent() {
        return details().benefiting(List.copyOf(beneficiaries));
    }

    public Proposal proposal() {
        return proposal;
    }

    public Money requested() {
        return requested;
    }

    public List<Attachment> attachments() {
        return List.copyOf(attachments);
    }

    public ApplicationStatus status() {
        return status;
    }

    /** {@code null} until it is submitted. */
    public Instant submittedAt() {
        return submittedAt;
    }

    LocalDate submittedOn() {
        return submittedOn;
    }

    /** {@code null} until officers recommend something. */
    public Recommendation recommendation() {
        return recommendation;
    }

    /** {@code null} unless it is deferred. */
    public Deferral deferral() {
        return deferral;
    }

    /** {@link Decided#NOT_YET} while it is pending, of which the database keeps nothing. */
    public Decided decided() {
        return decided == null ? Decided.NOT_YET : decided;
    }
}
