package org.concordat.programme.sharing.adoption;

import java.util.UUID;

/**
 * Which adoptions are asked for; {@code null} asks for all.
 *
 * @param source the organisation that others learn from
 * @param organisation that has learnt
 */
public record AdoptionFilter(UUID practice, UUID source, UUID organisation, AdoptionStatus status) {}
