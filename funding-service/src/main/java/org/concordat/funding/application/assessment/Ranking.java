package org.concordat.funding.application.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.application.application.Applications;
import org.concordat.funding.call.call.Call;
import org.concordat.funding.call.call.CallStatus;
import org.concordat.funding.call.call.Calls;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;

/** Ranks the applications of a call, and says what combinations of them its money pays for. */
@ApplicationScoped
public class Ranking {

    private final Calls calls;
    private final Applications applications;
    private final Rankings rankings;

    Ranking(Calls calls, Applications applications, Rankings rankings) {
        this.calls = calls;
        this.applications = applications;
        this.rankings = rankings;
    }

    public RankingSheet sheet(UUID call) {
        Call ranked = calls.byId(call)
                .filter(each -> each.status() != CallStatus.DRAFT)
                .orElseThrow(() -> Refusal.notFound("call", call));
        return RankingSheet.of(
                ranked,
                applications.approvedIn(call),
                rankings.of(call, ranked.terms().minimumAssessments()));
    }

    /**
     * Nothing is stored.
     *
     * @param headroom {@code null} for what of the call's budget is not approved yet
     */
    public FundingWhatIf whatIf(UUID call, Money headroom, List<Combination> combinations) {
        RankingSheet sheet = sheet(call);
        Money available = headroom == null ? sheet.headroom() : headroom;
        return new FundingWhatIf(
                available,
                combinations.stream()
                        .map(combination -> combination.funding(sheet.rows(), available))
                        .toList());
    }
}
