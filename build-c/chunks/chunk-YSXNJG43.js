var outcomes={met:"● 達成",unmet:"▲ 未達成",undetermined:"◇ 判定できない"};function formatOutcome(outcome){return outcomes[outcome]}function formatVerdict(verdict){return verdict===null?"記入なし":verdict==="attained"?"①目標達成":"②目標未達成"}export{formatOutcome,formatVerdict};
//# sourceMappingURL=chunk-YSXNJG43.js.map
