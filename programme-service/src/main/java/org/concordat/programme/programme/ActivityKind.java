package org.concordat.programme.programme;

/** What an activity's workstream kind means for its saving. */
public record ActivityKind(String code, boolean overhead) {}
