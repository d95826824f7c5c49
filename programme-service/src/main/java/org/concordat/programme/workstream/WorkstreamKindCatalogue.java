package org.concordat.programme.workstream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.concordat.platform.journal.Change;
import org.concordat.platform.journal.Journal;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.programme.Occasion;

/** Keeps the list of workstream kinds. */
@ApplicationScoped
public class WorkstreamKindCatalogue {

    private final WorkstreamKinds kinds;
    private final KindUsage usage;
    private final Journal journal;
    private final Clock clock;

    WorkstreamKindCatalogue(WorkstreamKinds kinds, KindUsage usage, Journal journal, Clock clock) {
        this.kinds = kinds;
        this.usage = usage;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public WorkstreamKind create(String code, String name, boolean overhead, Occasion occasion) {
        if (kinds.withCode(code).isPresent()) {
            throw Refusal.conflict(
                    "workstream-kind-exists",
                    "There is a workstream kind %s already. Amend that one, or choose another code.".formatted(code));
        }
        var kind = new WorkstreamKind(code, name, overhead);
        kinds.save(kind);
        record("workstream-kind-created", null, kind, occasion);
        return kind;
    }

    /** What is {@code null} stays as it is. */
    @Transactional
    public WorkstreamKind amend(String code, long expectedVersion, String name, Boolean overhead, Occasion occasion) {
        WorkstreamKind kind = kinds.forChange(code).orElseThrow(() -> missing(code));
        if (kind.version() != expectedVersion) {
            throw Refusal.preconditionFailed();
        }
        var before = WorkstreamKindState.of(kind);
        if (name != null) {
            kind.rename(name);
        }
        if (overhead != null) {
            kind.countAsOverhead(overhead, usage.isUsed(code));
        }
        if (WorkstreamKindState.of(kind).equals(before)) {
            return kind;
        }
        kinds.save(kind);
        record("workstream-kind-amended", before, kind, occasion);
        return kind;
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

    private void record(String what, WorkstreamKindState before, WorkstreamKind kind, Occasion occasion) {
        journal.record(new Change(
                WorkstreamKind.TYPE,
                kind.id(),
                kind.version(),
                what,
                before,
                WorkstreamKindState.of(kind),
                occasion.day(clock),
                occasion.reason()));
    }

    private static Refusal missing(String code) {
        return Refusal.notFound("workstream kind", code);
    }
}
