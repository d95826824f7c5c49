package org.concordat.membership.people.network;

/** A network membership together with the name of its organisation. */
public record NamedMembership(NetworkMembership membership, String organisationName) {}
