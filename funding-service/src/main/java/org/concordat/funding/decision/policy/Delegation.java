package org.concordat.funding.decision.policy;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;

/**
 * Which body one application is for under the policy in force. A lower body never decides above its limit; a higher body
 * may decide what a lower one could.
 *
 * @param counted what the application counts for
 * @param noLowerThan the body to which it was referred upwards, or to which it goes back; {@code null} for none
 */
public record Delegation(DelegationPolicy policy, AddedUp counted, UUID noLowerThan) {

    /** The body whose limit reaches the amount, or the one that it is for at least when that is higher. */
    public PolicyStep deciding() {
        PolicyStep byAmount = policy.stepFor(counted.total());
        if (noLowerThan == null) {
            return byAmount;
        }
        PolicyStep least = policy.stepOf(noLowerThan);
        return policy.isBelow(byAmount, least) ? least : byAmount;
    }

    public boolean mayDecide(UUID body) {
        return !policy.isBelow(policy.stepOf(body), deciding());
    }

    /**
     * @param names what bodies are called
     * @throws Refusal 409 naming the body that decides
     */
    public void requireMayDecide(UUID body, Function<UUID, String> names) {
        if (mayDecide(body)) {
            return;
        }
        UUID deciding = deciding().body();
        throw Refusal.conflict(
                "above-the-bodys-limit",
                "%s may decide up to %s and may not decide this, which counts %s%s. It is for %s (%s). Put it on the agenda to be recommended upwards, or take it there."
                        .formatted(
                                names.apply(body),
                                inPounds(policy.stepOf(body).upTo()),
                                inPounds(counted.total()),
                                withOthers(),
                                names.apply(deciding),
                                deciding),
                List.of("RECOMMENDATION"));
    }

    /** @throws Refusal 409 when there is nobody to whom the body could recommend it */
    public void requireBodyAbove(UUID body) {
        if (policy.stepAbove(body).body().equals(body)) {
            throw Refusal.conflict(
                    "no-body-above",
                    "No body stands above this one. Put the application on its agenda to be decided.",
                    List.of("DECISION"));
        }
    }

    private String withOthers() {
        return counted.isFlagged()
                ? " together with "
                        + counted.others().stream()
                                .map(other -> other.application().toString())
                                .collect(Collectors.joining(", "))
                : "";
    }

    private static String inPounds(Money money) {
        return "£" + money.amount();
    }
}
