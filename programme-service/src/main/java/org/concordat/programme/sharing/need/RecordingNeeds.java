package org.concordat.programme.sharing.need;

import static org.concordat.programme.sharing.need.NeedFact.NEED_AMENDED;
import static org.concordat.programme.sharing.need.NeedFact.NEED_RECORDED;
import static org.concordat.programme.sharing.need.NeedFact.NEED_WITHDRAWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.Amendment;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.programme.sharing.service.Services;

/** Records what citizens need, and which services meet it. */
@ApplicationScoped
public class RecordingNeeds {

    private final Needs needs;
    private final Services services;
    private final Changes changes;

    RecordingNeeds(Needs needs, Services services, Changes changes) {
        this.needs = needs;
        this.services = services;
        this.changes = changes;
    }

    @Transactional
    public NeedView record(String code, NeedDetails details, EffectiveDate effective) {
        requireKnown(details.services());
        if (needs.has(code)) {
            throw Refusal.conflict(
                    "need-exists",
                    "A need %s is recorded already. Amend that, or choose another code.".formatted(code));
        }
        return NeedView.of(changes.add(needs, new Need(code, details), NEED_RECORDED, effective));
    }

    @Transactional
    public NeedView amend(Amendment<NeedDetails> amendment) {
        return NeedView.of(changes.of(needs, amendment).record(NEED_AMENDED, need -> {
            NeedDetails wanted = amendment.applyTo(need.details());
            requireKnown(wanted.services());
            need.amend(wanted);
        }));
    }

    private void requireKnown(List<String> codes) {
        for (int i = 0; i < codes.size(); i++) {
            services.requireKnown(codes.get(i), "/services/" + i);
        }
    }

    /** @param effective with the reason */
    @Transactional
    public NeedView withdraw(UUID id, EffectiveDate effective) {
        return NeedView.of(changes.of(needs, id)
                .effective(effective)
                .record(NEED_WITHDRAWN, need -> need.withdraw(effective.reason())));
    }

    public NeedView get(UUID id) {
        return NeedView.of(needs.get(id));
    }

    public Page<NeedSummaryView> list(NeedFilter filter, PageRequest page) {
        return needs.list(filter, page);
    }
}
