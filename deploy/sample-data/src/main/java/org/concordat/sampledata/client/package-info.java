/** A patient client of the services' public interfaces. */
package org.concordat.sampledata.client;
