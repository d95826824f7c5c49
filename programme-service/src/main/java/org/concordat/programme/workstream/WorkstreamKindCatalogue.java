package org.concordat.programme.workstream;

import static org.concordat.programme.workstream.WorkstreamKindFact.WORKSTREAM_KIND_AMENDED;
import static org.concordat.programme.workstream.WorkstreamKindFact.WORKSTREAM_KIND_CREATED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** Keeps the list of workstream kinds. */
@ApplicationScoped
public class WorkstreamKindCatalogue {

    private final WorkstreamKinds kinds;
    private final KindUsage usage;
    private final Changes changes;

    WorkstreamKindCatalogue(WorkstreamKinds kinds, KindUsage usage, Changes changes) {
        this.kinds = kinds;
        this.usage = usage;
        this.changes = changes;
    }

    @Transactional
    public WorkstreamKind create(String code, String name, boolean overhead, EffectiveDate effective) {
        if (kinds.withCode(code).isPresent()) {
            throw Refusal.conflict(
                    "workstream-kind-exists",
                    "There is a workstream kind %s already. Amend that one, or choose another code.".formatted(code));
        }
        return changes.add(kinds, new WorkstreamKind(code, name, overhead), WORKSTREAM_KIND_CREATED, effective);
    }

    /** What is {@code null} stays as it is. */
    @Transactional
    public WorkstreamKind amend(
            String code, long expectedVersion, String name, Boolean overhead, EffectiveDate effective) {
        WorkstreamKind kind = kinds.forChange(code).orElseThrow(() -> missing(code));
        return changes.of(kinds, kind)
                .seen(expectedVersion)
                .effective(effective)
                .record(WORKSTREAM_KIND_AMENDED, amended -> {
                    if (name != null) {
                        amended.rename(name);
                    }
                    if (overhead != null) {
                        amended.countAsOverhead(overhead, usage.isUsed(code));
                    }
                });
    }

    @Transactional
    public WorkstreamKind get(String code) {
        return kinds.withCode(code).orElseThrow(() -> missing(code));
    }

    @Transactional
    public Page<WorkstreamKind> list(PageRequest request) {
        return kinds.list(request);
    }

    /** The kind for an activity; it keeps its meaning until the activity is stored. */
    @Transactional(Transactional.TxType.MANDATORY)
    public WorkstreamKindState forUse(String code) {
        return kinds.forUse(code)
                .map(WorkstreamKindState::of)
                .orElseThrow(() -> Refusal.rule(
                        "workstream-kind-unknown",
                        "/kind",
                        "There is no workstream kind %s. List the kinds, or create it first.".formatted(code)));
    }

    private static Refusal missing(String code) {
        return Refusal.notFound("workstream kind", code);
    }
}
