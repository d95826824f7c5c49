package org.concordat.membership.pledge.sharingagreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.concordat.membership.Chronicle;
import org.concordat.membership.Occasion;
import org.concordat.membership.pledge.commitment.Commitment;
import org.concordat.membership.pledge.commitment.Commitments;
import org.concordat.membership.pledge.commitment.Signatures;
import org.concordat.membership.register.organisation.Organisation;
import org.concordat.membership.register.organisation.Organisations;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** Concludes sharing agreements, has them reviewed and ends them. */
@ApplicationScoped
public class Sharing {

    private final SharingAgreements agreements;
    private final Commitments commitments;
    private final Signatures signatures;
    private final Organisations organisations;
    private final Chronicle chronicle;

    Sharing(
            SharingAgreements agreements,
            Commitments commitments,
            Signatures signatures,
            Organisations organisations,
            Chronicle chronicle) {
        this.agreements = agreements;
        this.commitments = commitments;
        this.signatures = signatures;
        this.organisations = organisations;
        this.chronicle = chronicle;
    }

    @Transactional
    public SharingAgreement conclude(AgreementDetails details, Occasion occasion) {
        requireSigned(details);
        var agreement = new SharingAgreement(details);
        agreements.save(agreement);
        chronicle.created(
                SharingAgreement.TYPE,
                agreement,
                "sharing-agreement-concluded",
                AgreementState.of(agreement),
                occasion);
        return agreement;
    }

    @Transactional
    public SharingAgreement amend(UUID id, long seen, UnaryOperator<AgreementDetails> amendment, Occasion occasion) {
        return change(id, "sharing-agreement-amended", occasion, agreement -> {
            agreement.requireVersion(seen);
            AgreementDetails details = amendment.apply(agreement.details());
            requireSigned(details);
            agreement.amend(details);
        });
    }

    /** @param reviewedOn {@code null} for the day the change is effective on */
    @Transactional
    public SharingAgreement review(UUID id, LocalDate reviewedOn, LocalDate nextReviewOn, Occasion occasion) {
        LocalDate day = reviewedOn == null ? chronicle.dayOf(occasion) : reviewedOn;
        return change(id, "sharing-agreement-reviewed", occasion, agreement -> agreement.review(day, nextReviewOn));
    }

    /** @param endedOn {@code null} for the day the change is effective on */
    @Transactional
    public SharingAgreement end(UUID id, LocalDate endedOn, Occasion occasion) {
        LocalDate day = endedOn == null ? chronicle.dayOf(occasion) : endedOn;
        return change(id, "sharing-agreement-ended", occasion, agreement -> agreement.end(day));
    }

    /** @param boundary the only organisation whose agreements the caller may see; {@code null} for all */
    @Transactional
    public SharingAgreement get(UUID id, UUID boundary) {
        return agreements
                .byId(id)
                .filter(agreement -> boundary == null || agreement.isBetween(boundary))
                .orElseThrow(() -> Refusal.notFound("sharing agreement", id));
    }

    @Transactional
    public Page<SharingAgreement> list(AgreementFilter filter, PageRequest request) {
        return agreements.page(filter, request);
    }

    private SharingAgreement change(UUID id, String what, Occasion occasion, Consumer<SharingAgreement> step) {
        SharingAgreement agreement = get(id, null);
        var before = AgreementState.of(agreement);
        step.accept(agreement);
        agreements.save(agreement);
        chronicle.changed(SharingAgreement.TYPE, agreement, what, before, AgreementState.of(agreement), occasion);
        return agreement;
    }

    private void requireSigned(AgreementDetails details) {
        Commitment protocol = commitments
                .byId(details.commitment())
                .orElseThrow(() -> Refusal.rule(
                        "unknown-commitment",
                        "/commitment",
                        "There is no commitment %s. Create the protocol first.".formatted(details.commitment())));
        Map<UUID, String> parties = new LinkedHashMap<>();
        for (UUID party : details.parties()) {
            Organisation organisation = organisations
                    .byId(party)
                    .orElseThrow(() -> Refusal.rule(
                            "unknown-organisation",
                            "/parties",
                            "There is no organisation %s. Register it first.".formatted(party)));
            parties.put(party, organisation.name());
        }
        SignatoriesOnly.require(
                parties, signatures.signatories(details.commitment(), parties.keySet()), protocol.name());
    }
}
