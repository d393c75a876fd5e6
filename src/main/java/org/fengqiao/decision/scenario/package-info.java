/**
 * Scenarios: the tests that policy staff write beside a pack, in Chinese, as {@code scenarios/*.yaml}. The format is
 * described in {@code docs/scenarios.zh-CN.md}. {@code ScenarioFolder} reads them, {@code ScenarioRunner} runs them,
 * {@code Coverage} tells which rules they leave untried.
 *
 * <p>May use: what {@code decision} may use.
 */
package org.fengqiao.decision.scenario;
