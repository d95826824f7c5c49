package org.concordat.programme.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What an activity's workstream kind means for its saving. */
@Embeddable
public record ActivityKind(@Column(name = "kind") String code, boolean overhead) {}
