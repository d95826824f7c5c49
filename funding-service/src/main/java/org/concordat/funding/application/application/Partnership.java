package org.concordat.funding.application.application;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.value.Percentage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Organisations that apply together; the applicant leads them. */
public record Partnership(
        @Size(max = 200) @Schema(examples = "Cheshire shared services partnership")
        String name,

        @Size(max = 50) @Schema(nullable = true, description = "Code of its sub-region; null when it spans several")
        String subRegion,

        @Size(max = 100) @Schema(description = "The lead among them; their shares add up to 100")
        List<Member> members) {

    private static final int FEWEST_MEMBERS = 2;

    /** "A partnership names lead, members and shares of 100%": funding.md, Calls. */
    void requireWholeUnder(UUID lead) {
        Set<UUID> organisations = members.stream().map(Member::organisation).collect(Collectors.toSet());
        if (organisations.size() < FEWEST_MEMBERS || organisations.size() < members.size()) {
            throw Refusal.rule(
                    "partnership-of-one",
                    "/partnership/members",
                    "A partnership has two members or more, each of them once. Apply without a partnership otherwise.");
        }
        if (!organisations.contains(lead)) {
            throw Refusal.rule(
                    "lead-is-no-member",
                    "/partnership/members",
                    "Your organisation leads the partnership and has a share in it. Add it to the members.");
        }
        if (!Percentage.makeUpTheWhole(members.stream().map(Member::share).toList())) {
            throw Refusal.rule(
                    "shares-miss-the-whole",
                    "/partnership/members",
                    "The shares of the members add up to 100 per cent. Change some of them.");
        }
    }
}
