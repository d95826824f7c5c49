package org.concordat.membership.pledge.commitment;

import static org.concordat.membership.pledge.commitment.SignatureFact.COMMITMENT_CONFIRMED;
import static org.concordat.membership.pledge.commitment.SignatureFact.COMMITMENT_LEVEL_REACHED;
import static org.concordat.membership.pledge.commitment.SignatureFact.COMMITMENT_SIGNED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.concordat.membership.register.organisation.Organisation;
import org.concordat.membership.register.organisation.OrganisationId;
import org.concordat.membership.register.organisation.Organisations;
import org.concordat.membership.register.reorganisation.ReorganisationWatcher;
import org.concordat.membership.register.reorganisation.Reorganised;
import org.concordat.membership.register.reorganisation.Reorganised.Heritage;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;

/** Records who signs a commitment, what level they reach, and what successors take over. */
@ApplicationScoped
public class Signing implements ReorganisationWatcher {

    private final Commitments commitments;
    private final Signatures signatures;
    private final Organisations organisations;
    private final Changes changes;
    private final BusinessCalendar calendar;

    Signing(
            Commitments commitments,
            Signatures signatures,
            Organisations organisations,
            Changes changes,
            BusinessCalendar calendar) {
        this.commitments = commitments;
        this.signatures = signatures;
        this.organisations = organisations;
        this.changes = changes;
        this.calendar = calendar;
    }

    @Transactional
    public SignatureView sign(CommitmentId id, SignCommitment order) {
        Commitment commitment = commitments.get(id.value());
        // before it is read: a reorganisation that ends it must not overlook what it signs
        organisations.lock(List.of(order.organisation()));
        Organisation organisation = organisations.requireKnown(order.organisation(), "/organisation");
        LocalDate day = calendar.dayThatHasCome(order.signedOn(), "/signedOn");
        organisation.requireActiveOn(day);
        int edition = editionToSign(commitment, order.version(), day);
        signatures.of(id, edition, new OrganisationId(organisation.id())).ifPresent(present -> {
            throw Refusal.conflict(
                    "already-signed",
                    "'%s' has signed version %d already, by the signature %s."
                            .formatted(organisation.name(), edition, present.id()));
        });
        Signature signature = new Signature(commitment, edition, organisation, day, order.evidence());
        if (order.level() != null) {
            commitment.edition(edition).orElseThrow().requireLevel(order.level());
            signature.reach(new LevelReached(order.level(), day, order.evidence()));
        }
        add(signature, commitment, EffectiveDate.of(day));
        return SignatureView.of(new NamedSignature(signature, organisation.name()));
    }

    @Transactional
    public SignatureView reach(CommitmentId id, SignatureId signatureId, LevelReached sent) {
        Commitment commitment = commitments.get(id.value());
        LocalDate day = calendar.dayThatHasCome(sent.reachedOn(), "/reachedOn");
        return change(commitment, signatureId, COMMITMENT_LEVEL_REACHED, EffectiveDate.of(day), signature -> {
            commitment.edition(signature.edition()).orElseThrow().requireLevel(sent.level());
            signature.reach(new LevelReached(sent.level(), day, sent.evidence()));
        });
    }

    @Transactional
    public SignatureView confirm(CommitmentId id, SignatureId signatureId, EffectiveDate effective) {
        return change(commitments.get(id.value()), signatureId, COMMITMENT_CONFIRMED, effective, Signature::confirm);
    }

    public SignatureView get(CommitmentId commitment, SignatureId id) {
        return SignatureView.of(signature(commitment, id));
    }

    public Page<SignatureView> list(Signatures.Filter filter, PageRequest request) {
        commitments.get(filter.commitment());
        return signatures.page(filter, request).map(SignatureView::of);
    }

    @Override
    public List<Consequence> foresee(Reorganised coming) {
        return passedOn(coming).stream()
                .map(passedOn -> inherited(passedOn.record()))
                .toList();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void organisationsReorganised(Reorganised reorganised, EffectiveDate effective) {
        for (Heritage<Signature> passedOn : passedOn(reorganised)) {
            Signature signature = passedOn.record();
            UUID successor = passedOn.succession().successor();
            add(signature.inheritedBy(successor), commitments.get(signature.commitment()), effective);
        }
    }

    /**
     * A successor takes over what its predecessors have signed, to be confirmed. What it has signed itself stays its
     * own, and what several predecessors have signed it takes over once.
     */
    private List<Heritage<Signature>> passedOn(Reorganised reorganised) {
        return reorganised
                .heritage(
                        signatures.by(reorganised.concerned()),
                        Signature::organisation,
                        signature -> List.of(signature.commitment(), signature.edition()))
                .stream()
                .filter(Heritage::passesOn)
                .toList();
    }

    private Consequence inherited(Signature signature) {
        String name = commitments.get(signature.commitment()).name();
        String version = "%s, version %d".formatted(name, signature.edition());
        return new Consequence("commitment-inherited", signature.organisation(), signature.id(), version);
    }

    private NamedSignature signature(CommitmentId commitment, SignatureId id) {
        return signatures
                .named(id.value())
                .filter(named -> named.signature().commitment().equals(commitment.value()))
                .orElseThrow(() -> Refusal.notFound("signature", id.value()));
    }

    private void add(Signature signature, Commitment commitment, EffectiveDate effective) {
        signatures.save(signature);
        changes.added(signature, COMMITMENT_SIGNED, SignatureState.of(signature, commitment.name()), effective);
    }

    private SignatureView change(
            Commitment commitment,
            SignatureId id,
            SignatureFact fact,
            EffectiveDate effective,
            Consumer<Signature> step) {
        NamedSignature named = signature(new CommitmentId(commitment.id()), id);
        changes.of(signatures, named.signature())
                .effective(effective)
                .shownAs(signature -> SignatureState.of(signature, commitment.name()))
                .record(fact, step);
        return SignatureView.of(named);
    }

    private static int editionToSign(Commitment commitment, Integer sent, LocalDate day) {
        int edition = sent == null ? Math.max(1, commitment.editionOn(day)) : sent;
        if (commitment.edition(edition).isEmpty()) {
            throw Refusal.rule(
                    "unknown-version",
                    "/version",
                    "There is no version %d. The commitment lists its versions.".formatted(edition));
        }
        return edition;
    }
}
