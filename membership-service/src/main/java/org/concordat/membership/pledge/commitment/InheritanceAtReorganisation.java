package org.concordat.membership.pledge.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.concordat.membership.register.reorganisation.ReorganisationWatcher;
import org.concordat.membership.register.reorganisation.Reorganised;
import org.concordat.membership.register.reorganisation.Reorganised.Heritage;
import org.concordat.platform.change.EffectiveDate;

/**
 * A successor takes over what its predecessors have signed, to be confirmed. What it has signed itself stays its own, and
 * what several predecessors have signed it takes over once.
 */
@ApplicationScoped
class InheritanceAtReorganisation implements ReorganisationWatcher {

    private final Signatures signatures;
    private final Commitments commitments;
    private final Signing signing;

    InheritanceAtReorganisation(Signatures signatures, Commitments commitments, Signing signing) {
        this.signatures = signatures;
        this.commitments = commitments;
        this.signing = signing;
    }

    @Override
    public List<Consequence> foresee(Reorganised coming) {
        return passedOn(coming).stream()
                .map(Heritage::record)
                .map(signature -> new Consequence(
                        "commitment-inherited",
                        signature.organisation(),
                        signature.id(),
                        "%s, version %d".formatted(nameOf(signature), signature.edition())))
                .toList();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void organisationsReorganised(Reorganised reorganised, EffectiveDate effective) {
        passedOn(reorganised)
                .forEach(
                        each -> signing.inherit(each.record(), each.succession().successor(), effective));
    }

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

    private String nameOf(Signature signature) {
        return commitments.byId(signature.commitment()).map(Commitment::name).orElseThrow();
    }
}
