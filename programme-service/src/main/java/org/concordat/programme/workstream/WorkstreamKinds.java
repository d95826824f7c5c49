package org.concordat.programme.workstream;

import java.util.Optional;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;

/** The partnership's workstream kinds. */
public interface WorkstreamKinds {

    Optional<WorkstreamKind> withCode(String code);

    /** Nobody else changes or uses the kind until this transaction ends. */
    Optional<WorkstreamKind> forChange(String code);

    /** Nobody changes the kind until this transaction ends; others may use it too. */
    Optional<WorkstreamKind> forUse(String code);

    /** By code. */
    Page<WorkstreamKind> list(PageRequest request);

    void save(WorkstreamKind kind);
}
