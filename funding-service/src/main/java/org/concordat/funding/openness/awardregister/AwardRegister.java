package org.concordat.funding.openness.awardregister;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/**
 * The public register of awards. An offer that its recipient has not accepted is not in it: it may still be declined, and
 * the recipient hears of it first. Who had an award before a successor took it over stays named.
 */
@ApplicationScoped
public class AwardRegister {

    private static final int BATCH = 500;

    /** Before all ids. */
    private static final UUID NIL = new UUID(0, 0);

    private final RegisteredAwards awards;

    AwardRegister(RegisteredAwards awards) {
        this.awards = awards;
    }

    public Page<RegisteredAward> list(AwardRegisterFilter filter, PageRequest request) {
        return awards.page(filter, request);
    }

    public RegisteredAward get(UUID id) {
        return awards.byId(id).orElseThrow(() -> Refusal.notFound("award in the register", id));
    }

    /** Hands out all of them, some at a time, so that their number does not matter. */
    public void forEachBatch(Consumer<List<RegisteredAward>> output) {
        UUID last = NIL;
        List<RegisteredAward> batch;
        do {
            batch = awards.after(last, BATCH);
            output.accept(batch);
            last = batch.isEmpty() ? last : batch.get(batch.size() - 1).id();
        } while (batch.size() == BATCH);
    }
}
