package org.concordat.funding.application.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.register.organisation.OrganisationId;

/** Puts a successor in the place of an organisation that ended; shares of both become one. */
final class Succession {

    private Succession() {}

    static List<Member> ofMembers(List<Member> members, OrganisationId ended, OrganisationId successor) {
        var merged = new LinkedHashMap<UUID, Member>();
        for (Member member : members) {
            Member moved = member.organisation().equals(ended.value())
                    ? new Member(successor.value(), member.share(), member.agreedOn())
                    : member;
            merged.merge(
                    moved.organisation(),
                    moved,
                    (one, other) -> new Member(one.organisation(), one.share().plus(other.share()), one.agreedOn()));
        }
        return List.copyOf(merged.values());
    }

    static List<Beneficiary> ofBeneficiaries(
            List<Beneficiary> beneficiaries, OrganisationId ended, OrganisationId successor) {
        var merged = new LinkedHashMap<UUID, Beneficiary>();
        for (Beneficiary beneficiary : beneficiaries) {
            UUID organisation =
                    beneficiary.organisation().equals(ended.value()) ? successor.value() : beneficiary.organisation();
            merged.merge(
                    organisation,
                    new Beneficiary(organisation, beneficiary.share()),
                    (one, other) -> new Beneficiary(organisation, one.share().plus(other.share())));
        }
        return List.copyOf(merged.values());
    }
}
